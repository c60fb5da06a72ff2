#pragma once

#include "schema/field.h"
#include "workflow/safe/phrases.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace candour {

class Session;

/// \brief The editor of one value: a line, a list to choose from, a date.
///
/// Its focus widget bears the field's name as object name and the field's title as accessible name.
/// Says edited() when the person has settled on a value, not on every key.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const Field &field, QWidget *parent);
    ~FieldEditor() override;

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] virtual QVariant value() const = 0;
    /// Shows a value without saying edited().
    virtual void setValue(const QVariant &value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// The widget that takes the keyboard.
    [[nodiscard]] virtual QWidget *input() const = 0;
    /// What cannot be read as typed, or empty.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// Underlines places of the text, where the editor can; the words themselves stay as they are.
    virtual void showMarks(const QList<TextSpan> &places) { Q_UNUSED(places) }

Q_SIGNALS:
    void edited();
    /// The text changed by a key, before the person settles on it.
    void typed();

protected:
    /// Shows the value as a line that can be reached, read and copied, in place of a list that would be switched off.
    void showFixed(bool fixed);
    void setFixedText(const QString &text);
    /// Gives the input its names, its place in the tab order and the whole room of this editor.
    void adopt(QWidget *input, QWidget *whole = nullptr);

private:
    QLineEdit *m_fixed = nullptr;
    QWidget *m_whole = nullptr; ///< what m_fixed stands in for
    const Field m_field; // a copy: questions that people defined may go while their form is open
};

/// The editor that suits a field. Owned by the parent.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, Session &session, QWidget *parent);

/// How a form makes its editors: makeEditor(), or with some of its own for single fields.
using EditorMaker = std::function<FieldEditor *(const Field &, Session &, QWidget *)>;

} // namespace candour
