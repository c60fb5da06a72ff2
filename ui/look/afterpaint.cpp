#include "look/afterpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace candour {

namespace {

/// Watches for the paint; owned by the widget, gone after the run.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget &widget, const std::function<void()> &run)
        : QObject(&widget)
    {
        // A timer, unlike a posted event, waits until the other widgets of the window are painted as well; a second
        // one lets what waited for the first paint, such as the program's end, come before it.
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, [this, run] {
            QTimer::singleShot(0, this, [this, run] {
                deleteLater();
                run();
            });
        });
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_soon.isActive())
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    QTimer m_soon;
};

} // namespace

void afterPaint(QWidget &widget, const std::function<void()> &run)
{
    new PaintWatch(widget, run);
    widget.update();
}

} // namespace candour
