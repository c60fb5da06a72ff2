#pragma once

#include "forms/fieldeditor.h"

class QLineEdit;

namespace candour {

class DateEdit;

/// \brief An instant as people write it: a day ("12/1/27") and a time beside it ("14:05", "1405"), local.
/// Both or neither: a day alone is a problem that says so.
class DateTimeFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateTimeFieldEditor(const Field &field, Session &session, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QString problem() const override;

private:
    DateEdit *m_date = nullptr;
    [[nodiscard]] QVariant typedValue() const;

    QVariant m_value;  ///< as set: to the second, kept while the minute shown is left alone
    QString m_timeShown;
    QLineEdit *m_time = nullptr; ///< object name: the field's name and "_time"
};

/// "14:05", "14.05", "1405", "9:05": a time of day; invalid for anything else.
[[nodiscard]] QTime timeFromText(const QString &text);

} // namespace candour
