#pragma once

#include "forms/fieldeditor.h"

#include <QStringList>

namespace candour {

class ChipBar;
class ReferenceEditor;

/// \brief Several records of one type: a chip for each, and a line below that finds a further one as one types.
///
/// Arrows move between chips, Return goes to the record, Delete takes it away.
class ReferencesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferencesEditor(const Field &field, Session &session, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;

Q_SIGNALS:
    void goTo(const QString &type, const candour::RecordId &id);

private:
    void takePicked();
    void remove(const QString &id);
    void showChips();

    Session &m_session;
    ChipBar *m_chips = nullptr;
    ReferenceEditor *m_picker = nullptr;
    QStringList m_ids; ///< in the order in which people chose them
};

} // namespace candour
