#pragma once

#include <QVariant>
#include <QWidget>

namespace candour {

class Session;
struct Field;

/// \brief One value of one field, for setting it in many records: a list for codes, yes or no, records and days; a line
/// for text. Left empty it means "no value". Owned by its panel; borrows the session.
class FieldValueEdit final : public QWidget
{
    Q_OBJECT

public:
    FieldValueEdit(Session &session, const Field &field, QWidget *parent = nullptr);

    /// Whether values of the field can be set for many records in one go.
    [[nodiscard]] static bool suits(const Field &field);

    [[nodiscard]] QVariant value() const;
    /// What was typed cannot be read, in words; empty where it can.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] QWidget *createList(const Field &field);
    [[nodiscard]] QWidget *createDate();

    Session &m_session;
    QWidget *m_editor = nullptr;
};

} // namespace candour
