#include "look/dateedit.h"

#include "base/dates.h"
#include "look/colours.h"
#include "look/icons.h"
#include "look/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace candour {

namespace {

/// Qt's calendar in Candour's dress: its own arrows, no red days.
QCalendarWidget *makeCalendar(QWidget &parent)
{
    auto *calendar = new QCalendarWidget(&parent);
    calendar->setObjectName(QStringLiteral("dateCalendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(Colours::of(parent.palette())[Role::Muted]);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    if (auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Window);
    const std::pair<QString, Glyph> arrows[] {{QStringLiteral("qt_calendar_prevmonth"), Glyph::ChevronLeft},
        {QStringLiteral("qt_calendar_nextmonth"), Glyph::ChevronRight}};
    for (const auto &[name, glyph] : arrows) {
        if (auto *button = calendar->findChild<QToolButton *>(name))
            button->setIcon(glyphIcon(glyph));
    }
    return calendar;
}

} // namespace

DateEdit::DateEdit(Parser parser, QWidget *parent)
    : QWidget(parent)
    , m_parser(std::move(parser))
    , m_line(new QLineEdit(this))
    , m_reason(new QLabel(this))
{
    m_line->setObjectName(QStringLiteral("dateText"));
    m_line->installEventFilter(this);
    m_calendar = m_line->addAction(glyphIcon(Glyph::Calendar, Role::Muted), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("Choose from a calendar"));
    m_calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    setReadOnly(false);

    m_reason->setObjectName(QStringLiteral("dateError"));
    m_reason->setWordWrap(true);
    m_reason->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_reason);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refreshColours();

    connect(m_line, &QLineEdit::editingFinished, this, &DateEdit::commit);
    connect(m_calendar, &QAction::triggered, this, &DateEdit::showCalendar);
}

DateEdit::~DateEdit()
{
    // A line that dies with the focus says that editing is finished, to an object half gone.
    m_line->disconnect(this);
}

void DateEdit::setDate(std::optional<QDate> date)
{
    m_date = date;
    m_line->setText(date ? dateText(*date) : QString());
    m_line->setModified(false);
    setError({});
}

QString DateEdit::text() const
{
    return m_line->text();
}

void DateEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_line->setPlaceholderText(readOnly ? QString() : tr("12/1/27, tomorrow, +10wd"));
    m_calendar->setVisible(!readOnly);
}

void DateEdit::showCalendar()
{
    if (m_line->isReadOnly() || !isEnabled())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    QCalendarWidget *calendar = makeCalendar(*popup);
    if (m_date)
        calendar->setSelectedDate(*m_date);
    const auto choose = [this, popup](QDate day) {
        popup->close();
        accept(day);
        m_line->setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);

    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(calendar);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = m_line->mapToGlobal(QPoint(0, m_line->height() + 2));
    if (at.y() + popup->height() > room.bottom())
        at.setY(m_line->mapToGlobal(QPoint()).y() - popup->height() - 2);
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - popup->width())));
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            showCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColours();
}

void DateEdit::commit()
{
    if (!m_line->isModified())
        return;
    m_line->setModified(false);
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        accept(std::nullopt);
        return;
    }
    const Result<QDate> day = m_parser(typed);
    if (day.ok()) {
        accept(*day);
        return;
    }
    m_date.reset();
    setError(day.error().message);
}

void DateEdit::accept(std::optional<QDate> date)
{
    const bool same = date == m_date && !hasError();
    setDate(date);
    if (!same)
        Q_EMIT dateEdited(date);
}

void DateEdit::setError(const QString &message)
{
    m_reason->setText(message);
    m_reason->setVisible(!message.isEmpty());
    m_line->setAccessibleDescription(message);
    if (m_error == message)
        return;
    m_error = message;
    markWrong(m_line, !message.isEmpty());
    Q_EMIT errorChanged(message);
}

void DateEdit::refreshColours()
{
    if (!m_reason)
        return;
    QPalette palette = m_reason->palette();
    const QColor critical = Colours::of(this->palette())[Role::Critical];
    if (palette.color(QPalette::WindowText) == critical)
        return;
    palette.setColor(QPalette::WindowText, critical);
    m_reason->setPalette(palette);
}

} // namespace candour
