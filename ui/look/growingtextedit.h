#pragma once

#include <QTextEdit>

namespace candour {

/// \brief Long plain text that is as tall as its content, so that a form scrolls as one and never inside itself.
/// Tab moves on to the next field; Return makes a new line.
class GrowingTextEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    /// Lines of room when there is little or no text; 3 at first.
    void setMinimumLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int heightForText() const;
    void adjustHeight();

    int m_minimumLines = 3;
};

} // namespace candour
