#include "pages/dashboard/tiledelegate.h"

#include "charts/chartcolours.h"
#include "look/fonts.h"
#include "look/roundedbox.h"
#include "pages/dashboard/dashboardmodel.h"
#include "pages/measures.h"
#include "print/drawingpainter.h"
#include "reports/charts/chartdrawing.h"
#include "reports/charts/charticons.h"
#include "reports/charts/chartwords.h"

#include <QAbstractProxyModel>
#include <QPainter>

namespace candour {

namespace {

constexpr int tileWidth = 312;   ///< logical pixels at 100 %
constexpr int plotHeight = 96;
constexpr int iconRoom = 36;
constexpr int pad = 12;
constexpr int gap = TileDelegate::gap;

/// "5.2 in Mar 2026 · Target 4": the value first, as that is what people look for.
QString latestWords(const ChartSpec &spec)
{
    const int last = spec.latest();
    if (last < 0)
        return QCoreApplication::translate("Dashboard", "No values yet");
    if (!spec.isOverTime() && spec.kind != ChartSpec::Kind::Bars)
        return spec.period;
    const ChartPoint &point = spec.points[std::size_t(last)];
    const QString latest = QCoreApplication::translate("Dashboard", "%1 in %2").arg(spec.valueText(point.value), point.label);
    return spec.target ? QCoreApplication::translate("Dashboard", "%1, %2").arg(latest, spec.target->label.toLower()) : latest;
}

} // namespace

TileDelegate::TileDelegate(const DashboardModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (index.data(DashboardModel::HeadRole).toBool())
        return {std::max(m_width, 100), QFontMetrics(headFont(option.font)).height() + 16};
    // As many columns as there is room for, which then share all of it.
    const int gaps = 2 * gap;
    const int columns = std::max(1, m_width / (scaledWidth(tileWidth, metrics) + gaps));
    return {m_width / columns - gaps, 2 * metrics.height() + metrics.height() + scaledWidth(plotHeight, metrics) + 3 * pad};
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(DashboardModel::HeadRole).toBool()) {
        paintHead(*painter, option, index);
    } else {
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
        paintMeasure(*painter, option, proxy ? proxy->mapToSource(index).row() : index.row());
    }
    painter->restore();
}

void TileDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setFont(headFont(option.font));
    painter.setPen(Colours::of(option.palette)[Role::Text]);
    painter.drawText(option.rect.adjusted(2, 8, 0, 0), Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
}

void TileDelegate::paintMeasure(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_Active) && (option.state & QStyle::State_HasFocus);
    paintBox(painter, option.rect, {colours[selected ? Role::AccentSoft : Role::Raised], colours[focused ? Role::Accent : Role::Divider]});

    const InkColours inks = [&colours](const Ink &ink) { return chartColour(ink, colours); };
    const QFontMetrics metrics(option.font);
    const int icon = scaledWidth(iconRoom, metrics);
    QRect words = option.rect.adjusted(pad, pad - 4, -pad, 0);
    const ChartSpec *spec = m_model.spec(row);
    const bool icons = spec && spec->hasIcons && spec->latest() >= 0;
    const QRect iconBox(words.right() - 2 * icon - 3, option.rect.top() + pad - 4, 2 * icon + 4, icon);
    if (icons) {
        paintDrawing(painter, iconDrawing(spec->variation), QRectF(iconBox.left(), iconBox.top(), icon, icon), option.font.family(), inks);
        paintDrawing(painter, iconDrawing(spec->assurance, spec->improvement), QRectF(iconBox.left() + icon + 4, iconBox.top(), icon, icon), option.font.family(), inks);
        words.setRight(iconBox.left() - 8);
    }
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours[Role::Text]);
    const QRect nameBox(words.left(), words.top(), words.width(), 2 * metrics.height());
    const QString name = m_model.measure(row).name;
    painter.drawText(nameBox, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, QFontMetrics(bold).elidedText(name, Qt::ElideRight, nameBox.width() * 2 - 24));
    painter.setFont(option.font);
    painter.setPen(colours[Role::Muted]);
    const QRect lineBox(option.rect.left() + pad, nameBox.bottom() + 4, option.rect.width() - 2 * pad, metrics.height());
    painter.drawText(lineBox, Qt::AlignLeading | Qt::AlignVCenter, metrics.elidedText(spec ? latestWords(*spec) : m_model.problem(row), Qt::ElideRight, lineBox.width()));
    if (!spec)
        return;
    ChartLook look;
    look.around = ChartLook::Around::PlotOnly;
    const QRectF plot(option.rect.left() + pad, lineBox.bottom() + 6, option.rect.width() - 2 * pad, option.rect.bottom() - lineBox.bottom() - pad - 2);
    look.size = plot.size() * 1000 / scaledWidth(1000, metrics); // its letters grow with the text around it
    paintDrawing(painter, chartDrawing(*spec, look), plot, option.font.family(), inks);
}

} // namespace candour
