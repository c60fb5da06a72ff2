#pragma once

#include "schema/field.h"

#include <QWidget>

class QLabel;

namespace candour {

class FieldEditor;

/// \brief A field as people meet it: label above, editor, one sentence of help, what is wrong, and what could be written
/// otherwise, if anything.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over.
    FieldRow(FieldEditor *editor, QWidget *parent);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    /// Says what is wrong beside the field; nothing when empty.
    void setProblem(const QString &sentence);
    /// Says what people may want to write otherwise: suggestions, told apart from what is wrong.
    void setAdvice(const QStringList &sentences);
    /// Long texts and references want the whole width of the form.
    [[nodiscard]] bool isWide() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshColours();
    void describe();

    FieldEditor *m_editor;
    QLabel *m_label = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_problem = nullptr;
    QString m_wrong;
    QLabel *m_advice = nullptr; ///< made with the first advice
};

} // namespace candour
