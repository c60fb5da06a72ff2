#pragma once

#include "forms/fieldeditor.h"

namespace candour {

class DateEdit;

/// \brief A day, typed as people write it: 12/1/27, tomorrow, +10wd.
class DateFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateFieldEditor(const Field &field, Session &session, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;

private:
    DateEdit *m_date = nullptr;
};

} // namespace candour
