#pragma once

#include "interchange/importmapping.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace candour {

class RecordData;
class Session;

/// \brief The supplier of a file, and the mapping that is kept for it: use the one saved, or save the one shown.
/// Owned by the step of the columns; borrows the session.
class SupplierMappings final : public QWidget
{
    Q_OBJECT

public:
    SupplierMappings(Session &session, QWidget *parent);

    /// Offers the suppliers that have a mapping for this kind of file.
    void setKind(const QString &kind);
    [[nodiscard]] QString supplier() const;
    void setSupplier(const QString &supplier);
    /// The mapping saved for the supplier. NotFound where there is none.
    [[nodiscard]] Result<ImportMapping> saved() const;
    /// Keeps a mapping for the supplier, instead of an earlier one.
    Status save(const ImportMapping &mapping);

Q_SIGNALS:
    void useRequested();
    void saveRequested();

private:
    [[nodiscard]] std::optional<RecordData> record() const;
    void refresh();

    Session &m_session;
    QString m_kind;
    QComboBox *m_supplier = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace candour
