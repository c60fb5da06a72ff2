#include "charts/chartview.h"

#include "charts/chartcanvas.h"
#include "charts/chartcolours.h"
#include "charts/chartpicture.h"
#include "charts/charttablemodel.h"
#include "look/fonts.h"
#include "measures/spc/spcsentences.h"
#include "print/drawingpainter.h"
#include "reports/charts/charticons.h"
#include "reports/charts/chartink.h"
#include "reports/charts/chartwords.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int iconSideAt100 = 44;

QPixmap pixmapOf(const Drawing &drawing, const QWidget &widget)
{
    const int side = iconSideAt100 * widget.fontMetrics().height() / 16;
    QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(widget.palette());
    paintDrawing(painter, drawing, QRectF(0, 0, side, side), widget.font().family(), [&colours](const Ink &ink) { return chartColour(ink, colours); });
    return pixmap;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chartView"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    createHead();
    createBody();
    createKeys();
}

void ChartView::createHead()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"chartTitle"_qs);
    m_title->setFont(headFont(font()));
    m_title->setWordWrap(true);
    m_subtitle = new QLabel(this);
    m_subtitle->setObjectName(u"chartSubtitle"_qs);
    m_valueTitle = new QLabel(this);
    m_valueTitle->setForegroundRole(QPalette::PlaceholderText);
    m_variation = new QLabel(this);
    m_variation->setObjectName(u"variationIcon"_qs);
    m_assurance = new QLabel(this);
    m_assurance->setObjectName(u"assuranceIcon"_qs);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    texts->addWidget(m_valueTitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_variation, 0, Qt::AlignTop);
    head->addWidget(m_assurance, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void ChartView::createBody()
{
    m_stack = new QStackedWidget(this);
    m_canvas = new ChartCanvas(m_stack);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"chartTable"_qs);
    m_model = new ChartTableModel(this);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_spoken = new QLabel(this);
    m_spoken->setObjectName(u"spokenPoint"_qs);
    m_spoken->setWordWrap(true);
    m_foot = new QLabel(this);
    m_foot->setObjectName(u"chartFoot"_qs);
    m_foot->setWordWrap(true);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_stack, 1);
    column->addWidget(m_spoken);
    column->addWidget(m_foot);
    connect(m_canvas, &ChartCanvas::currentPointChanged, this, &ChartView::speak);
}

void ChartView::createKeys()
{
    const auto key = [this](const QKeySequence &keys, const auto &slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_T, [this] { toggleTable(); });
    key(Qt::Key_E, [this] { Q_EMIT exportRequested(); });
    key(QKeySequence::Copy, [this] { showsTable() ? copyRows() : copyPicture(); });
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_valueTitle->setText(spec.valueTitle);
    m_canvas->setAccessibleName(tr("Chart: %1").arg(spec.title));
    m_table->setAccessibleName(tr("Numbers: %1").arg(spec.name));
    m_canvas->setSpec(spec);
    m_model->setTable(chartTable(spec));
    m_table->resizeColumnsToContents();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    showIcons();
    QStringList foot = spec.cautions;
    foot << spec.preset;
    if (!spec.source.isEmpty())
        foot << tr("Source: %1").arg(spec.source);
    QStringList facts;
    if (!spec.period.isEmpty())
        facts << spec.period;
    facts << tr("n = %1").arg(spec.sampleSize());
    foot << facts.join(u", "_qs);
    foot.removeAll(QString());
    m_foot->setText(foot.join(u'\n'));
    speak(m_canvas->currentPoint());
}

void ChartView::showIcons()
{
    m_variation->setVisible(m_spec.hasIcons);
    m_assurance->setVisible(m_spec.hasIcons);
    if (!m_spec.hasIcons)
        return;
    m_variation->setPixmap(pixmapOf(iconDrawing(m_spec.variation), *this));
    m_variation->setAccessibleName(tr("Variation: %1").arg(variationName(m_spec.variation)));
    m_variation->setToolTip(m_spec.meaning);
    m_assurance->setPixmap(pixmapOf(iconDrawing(m_spec.assurance, m_spec.improvement), *this));
    m_assurance->setAccessibleName(tr("Assurance: %1").arg(assuranceName(m_spec.assurance)));
    m_assurance->setToolTip(assuranceMeaning(m_spec.assurance));
}

void ChartView::speak(int point)
{
    const QString words = point >= 0 && point < int(m_spec.points.size()) ? pointSentence(m_spec, std::size_t(point)) : QString();
    m_spoken->setText(words);
    // The description changes with every step, which is what a screen reader then reads out.
    m_canvas->setAccessibleDescription(words.isEmpty() ? chartSentence(m_spec) : words);
    Q_EMIT currentPointChanged(point);
}

int ChartView::currentPoint() const
{
    return m_canvas->currentPoint();
}

void ChartView::setCurrentPoint(int point)
{
    m_canvas->setCurrentPoint(point);
}

int ChartView::shownPoints() const
{
    return m_canvas->shownPoints();
}

void ChartView::focusPlot()
{
    showsTable() ? m_table->setFocus() : m_canvas->setFocus();
}

bool ChartView::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::toggleTable()
{
    QWidget *next = showsTable() ? static_cast<QWidget *>(m_canvas) : m_table;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(next);
    if (next == m_table && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_canvas->currentPoint()), 0));
    if (hadFocus)
        next->setFocus();
}

void ChartView::copyPicture()
{
    auto *copied = new QMimeData;
    copied->setImageData(chartImage(m_spec));
    copied->setText(chartSentence(m_spec));
    copied->setData(u"image/svg+xml"_qs, chartSvg(m_spec));
    QApplication::clipboard()->setMimeData(copied);
}

void ChartView::copyRows()
{
    QStringList lines;
    const auto line = [this](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << cell(column).toString();
        return cells.join(u'\t');
    };
    lines << line([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        lines << line([this, row](int column) { return row.siblingAtColumn(column).data(); });
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    if (m_title)
        m_title->setFont(headFont(font()));
    if (m_variation && m_assurance)
        showIcons();
}

} // namespace candour
