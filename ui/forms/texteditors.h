#pragma once

#include "forms/fieldeditor.h"

class QLineEdit;

namespace candour {

class GrowingTextEdit;
class ReferenceData;

/// \brief One line: a text or a number.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, const ReferenceData &reference, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QString problem() const override;

private:
    [[nodiscard]] bool isUntouched() const;

    const ReferenceData &m_reference;
    QLineEdit *m_line = nullptr;
    QVariant m_value;      ///< as set, kept while the text is left alone
    QString m_shown;
};

/// \brief Paragraphs; saved when the person leaves the field.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;
    void showMarks(const QList<TextSpan> &places) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    GrowingTextEdit *m_text = nullptr;
    QList<TextSpan> m_marks;
    QVariant m_value;
    QString m_shown;
};

} // namespace candour
