#pragma once

#include "look/colours.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace candour {

/// \brief Says something beside the thing it is about, and stays until it is mended or closed.
///
/// Hidden until `say` is called. A screen reader is told at once.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// \param action words of the link that mends it; none when empty
    void say(Tone tone, const QString &text, const QString &action = {});
    void setClosable(bool closable);
    void dismiss();

    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    Tone m_tone = Tone::Info;
    QLabel *m_mark = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace candour
