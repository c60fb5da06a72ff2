#include "pages/safe/entrycard.h"

#include "look/colours.h"
#include "look/stylepaint.h"
#include "reports/drawing.h"
#include "workflow/referencedata.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace candour {

namespace {

constexpr int cardPadding = 8;
constexpr int markSize = 10;
constexpr int foldSize = 12;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

MarkerShape cardShape(const QString &kind)
{
    if (kind == u"decision")
        return MarkerShape::Diamond;
    if (kind == u"communication")
        return MarkerShape::Circle;
    if (kind == u"work_as_prescribed")
        return MarkerShape::TriangleDown;
    return kind == u"gap" ? MarkerShape::Triangle : MarkerShape::Square;
}

void paintMark(QPainter &painter, const QString &kind, QPointF centre, const QColor &colour)
{
    Marker marker;
    marker.shape = cardShape(kind);
    marker.centre = centre;
    marker.size = markSize;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (marker.shape == MarkerShape::Circle) {
        painter.drawEllipse(centre, markSize / 2.0, markSize / 2.0);
        return;
    }
    QPolygonF outline;
    for (const QPointF &point : marker.outline())
        outline << point;
    painter.drawPolygon(outline);
}

QString cardNote(const TimelineEntry &entry)
{
    QStringList parts;
    if (entry.disputed.value_or(false))
        parts << QCoreApplication::translate("Timeline", "Disputed");
    if (entry.familyAccount.value_or(false))
        parts << QCoreApplication::translate("Timeline", "Account of those affected");
    if (!entry.accountOf.isEmpty())
        parts << QCoreApplication::translate("Timeline", "Account of %1").arg(entry.accountOf);
    if (entry.evidence.isEmpty())
        parts << QCoreApplication::translate("Timeline", "No evidence yet");
    return parts.join(u" · "_qs);
}

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString cardTimeText(const TimelineEntry &entry)
{
    if (!entry.startsAt.isValid())
        return QCoreApplication::translate("Timeline", "time not known");
    const QDateTime from = entry.startsAt.toLocalTime();
    QString text = from.toString(u"HH:mm"_qs);
    if (entry.endsAt.isValid())
        text = QCoreApplication::translate("Timeline", "%1 to %2").arg(text, entry.endsAt.toLocalTime().toString(u"HH:mm"_qs));
    if (entry.precision == u"approximate")
        return QCoreApplication::translate("Timeline", "about %1").arg(text);
    if (entry.precision == u"unknown")
        return QCoreApplication::translate("Timeline", "perhaps %1").arg(text);
    return text;
}

EntryCard::EntryCard(const TimelineEntry &entry, const ReferenceData &reference, QWidget *parent)
    : QAbstractButton(parent), m_entry(entry.id), m_kind(entry.kind), m_words(entry.whatHappened), m_note(cardNote(entry)),
      m_isDisputed(entry.disputed.value_or(false)), m_isFamily(entry.familyAccount.value_or(false))
{
    const QString kind = reference.label(u"timeline_kind"_qs, entry.kind);
    m_head = QCoreApplication::translate("Timeline", "%1 %2").arg(entry.number, kind);
    setObjectName(u"entry_"_qs + entry.number);
    m_lane = reference.label(u"timeline_lane"_qs, entry.lane);
    setAccessibleName(QStringList {entry.number, cardTimeText(entry), m_lane, kind, m_words, m_note}.join(u", "_qs));
    setAccessibleDescription(tr("Enter edits, Insert adds one after it, Delete withdraws it, Alt with arrows moves it."));
    setToolTip(cardTimeText(entry) + u", "_qs + m_lane + (entry.actorRole.isEmpty() ? QString() : u", "_qs + entry.actorRole));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EntryCard::setLaneNamed(bool named)
{
    m_isLaneNamed = named;
    updateGeometry();
    update();
}

QString EntryCard::headText() const
{
    return m_isLaneNamed ? m_head + u" · "_qs + m_lane : m_head;
}

QRect EntryCard::textArea(int width) const
{
    return {cardPadding, cardPadding, std::max(20, width - 2 * cardPadding), 10000};
}

QSize EntryCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

int EntryCard::heightForWidth(int width) const
{
    const QRect area = textArea(width);
    const QFontMetrics bold(boldOf(font()));
    int height = bold.boundingRect(area.adjusted(markSize + 6, 0, -foldSize, 0), wrapped, headText()).height() + 2;
    height += fontMetrics().boundingRect(area, wrapped, m_words).height();
    if (!m_note.isEmpty())
        height += 2 + fontMetrics().boundingRect(area, wrapped, m_note).height();
    return height + 2 * cardPadding;
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QPolygonF outline({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
    if (m_isFamily)
        outline = QPolygonF({box.topLeft(), box.topRight() - QPointF(foldSize, 0), box.topRight() + QPointF(0, foldSize), box.bottomRight(), box.bottomLeft()});
    painter.setBrush(colours[Role::Raised]);
    painter.setPen(QPen(colours[m_isDisputed ? Role::Caution : Role::Line], m_isDisputed ? 2 : 1, m_isDisputed ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolygon(outline);
    if (m_isFamily)
        painter.drawPolyline(QPolygonF({box.topRight() - QPointF(foldSize, 0), box.topRight() + QPointF(-foldSize, foldSize), box.topRight() + QPointF(0, foldSize)}));
    QRect area = textArea(width());
    paintMark(painter, m_kind, {area.left() + markSize / 2.0, area.top() + fontMetrics().height() / 2.0}, colours[Role::Accent]);
    QRect used;
    painter.setPen(colours[Role::Text]);
    painter.setFont(boldOf(font()));
    painter.drawText(area.adjusted(markSize + 6, 0, -foldSize, 0), wrapped, headText(), &used);
    painter.setFont(font());
    area.setTop(used.bottom() + 2);
    painter.drawText(area, wrapped, m_words, &used);
    painter.setPen(colours[Role::Muted]);
    area.setTop(used.bottom() + 2);
    painter.drawText(area, wrapped, m_note);
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        stylepaint::focusRing(painter, option, rect());
    }
}

void EntryCard::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void EntryCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position().toPoint();
    m_home = pos();
    m_isDragged = false;
    event->accept();
}

void EntryCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint by = event->position().toPoint() - m_pressedAt;
    if (!(event->buttons() & Qt::LeftButton) || (!m_isDragged && by.manhattanLength() < QApplication::startDragDistance()))
        return;
    m_isDragged = true;
    raise();
    move(pos() + by);
}

void EntryCard::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_isDragged)
        return;
    m_isDragged = false;
    const QPoint centre = geometry().center();
    move(m_home);
    Q_EMIT dropped(centre);
}

void EntryCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT opened();
}

} // namespace candour
