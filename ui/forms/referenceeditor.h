#pragma once

#include "forms/fieldeditor.h"

class QLineEdit;
class QListWidget;
class QToolButton;

namespace candour {

/// \brief Another record, found by reference or words of its name as one types; a button beside goes to it.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, Session &session, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;

Q_SIGNALS:
    void goTo(const QString &type, const candour::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void take(int row);
    void leave();

    Session &m_session;
    QLineEdit *m_line = nullptr;
    QToolButton *m_open = nullptr;
    QListWidget *m_suggestions = nullptr; ///< a popup of its own, below the line
    QString m_id;
};

} // namespace candour
