#include "reports/charts/chartdrawing.h"

#include "base/dates.h"
#include "reports/charts/charticons.h"
#include "reports/charts/chartink.h"
#include "reports/charts/chartplot.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace candour {

namespace {

constexpr double margin = 8;
constexpr double footSize = 10;
constexpr double footLine = 13.5;
constexpr double iconSide = 34;

/// \brief Lays out head, plot and foot of one chart and draws them.
class ChartPage
{
public:
    ChartPage(const ChartSpec &spec, const ChartLook &look) : m_spec(spec), m_look(look) { m_drawing.size = look.size; }

    Drawing draw()
    {
        if (m_look.around == ChartLook::Around::PlotOnly) {
            drawPlot(QRectF(QPointF(2, 4), QPointF(m_look.size.width() - 2, m_look.size.height() - 4)), true);
            return m_drawing;
        }
        const double top = drawHead();
        const double bottom = drawFoot();
        const std::vector<EndLabel> labels = endLabels(m_spec);
        double left = 0;
        const AxisScale scale = valueScale(m_spec);
        for (const double tick : scale.ticks())
            left = std::max(left, estimatedTextWidth(scale.text(tick), PlotFrame::tickSize));
        const double right = m_spec.kind == ChartSpec::Kind::Pareto ? 40 : endLabelRoom(labels) + margin;
        drawPlot(QRectF(QPointF(left + margin + 8, top), QPointF(m_look.size.width() - right, bottom)), false);
        return m_drawing;
    }

private:
    void text(const QString &content, QPointF at, double size, InkRole role, bool bold = false)
    {
        Label label;
        label.text = content;
        label.at = at;
        label.size = size;
        label.ink = role;
        label.bold = bold;
        m_drawing.add(label);
    }

    /// \return the top of the plot
    double drawHead()
    {
        double y = margin;
        const bool titled = m_look.around == ChartLook::Around::Everything;
        const double iconRoom = m_spec.hasIcons ? 2 * iconSide + 3 * margin : 0;
        const double width = m_look.size.width() - 2 * margin - iconRoom;
        if (m_spec.hasIcons) {
            const double left = m_look.size.width() - margin - 2 * iconSide - margin;
            addIcon(m_drawing, m_spec.variation, QRectF(left, margin / 2, iconSide, iconSide));
            addIcon(m_drawing, m_spec.assurance, m_spec.improvement, QRectF(left + iconSide + margin, margin / 2, iconSide, iconSide));
        }
        if (titled) {
            for (const QString &line : wrappedLabel(m_spec.title, 15.5, width)) {
                y += 18;
                text(line, {margin, y}, 15, InkRole::Text, true);
            }
            y += 16;
            text(m_spec.subtitle, {margin, y}, 11.5, InkRole::Muted);
            y += 6;
        }
        y += 14;
        if (m_spec.hasIcons)
            y = std::max(y, titled ? 0 : iconSide + margin);
        text(m_spec.valueTitle, {margin, y}, PlotFrame::tickSize, InkRole::Muted);
        return y + (m_spec.notes.empty() ? 12 : 24);
    }

    void addFootLines(const QString &content)
    {
        if (!content.isEmpty())
            m_foot += wrappedLabel(content, footSize, m_look.size.width() - 2 * margin - 4);
    }

    [[nodiscard]] std::vector<PointMark> marksPresent() const
    {
        std::set<PointMark> present;
        for (const ChartPoint &point : m_spec.points)
            if (point.value && point.mark != PointMark::Plain)
                present.insert(point.mark);
        return m_spec.kind == ChartSpec::Kind::Run || m_spec.kind == ChartSpec::Kind::Bars || m_spec.kind == ChartSpec::Kind::Pareto ? std::vector<PointMark>() : std::vector<PointMark>(present.begin(), present.end());
    }

    [[nodiscard]] QString noteLine(std::size_t i) const
    {
        const ChartNote &note = m_spec.notes[i];
        const QString what = note.rebase ? QCoreApplication::translate("Charts", "%1  Rebased %2: %3") : QCoreApplication::translate("Charts", "%1  %2: %3");
        const QString reason = note.rebase && !note.reason.isEmpty() && note.reason != note.text ? u". "_qs + note.reason : QString();
        return what.arg(noteLetter(i), dateText(note.on), note.text + reason);
    }

    void collectFoot()
    {
        for (std::size_t i = 0; i < m_spec.notes.size(); ++i)
            addFootLines(noteLine(i));
        for (const QString &caution : m_spec.cautions)
            addFootLines(caution);
        addFootLines(m_spec.preset);
        QStringList facts;
        if (!m_spec.source.isEmpty())
            facts << QCoreApplication::translate("Charts", "Source: %1").arg(m_spec.source);
        if (!m_spec.period.isEmpty())
            facts << m_spec.period;
        facts << QCoreApplication::translate("Charts", "n = %1").arg(m_spec.sampleSize());
        addFootLines(facts.join(u". "_qs));
    }

    /// The marks that occur, each with its words.
    void drawKey(double baseline)
    {
        double x = margin + 4;
        for (const PointMark mark : marksPresent()) {
            m_drawing.add(markerFor(mark, {x, baseline - 3.5}, 7.5));
            text(markWords(mark), {x + 8, baseline}, footSize, InkRole::Text);
            x += 8 + estimatedTextWidth(markWords(mark), footSize) + 18;
        }
    }

    /// \return the bottom of the plot
    double drawFoot()
    {
        collectFoot();
        double y = m_look.size.height() - margin / 2 - double(m_foot.size()) * footLine + footLine;
        const double first = y;
        for (const QString &line : m_foot) {
            text(line, {margin, y - 2}, footSize, InkRole::Muted);
            y += footLine;
        }
        double axis = 24;
        if (m_spec.kind == ChartSpec::Kind::Funnel)
            axis = 40;
        if (m_spec.kind == ChartSpec::Kind::Pareto)
            axis = turnedRoom();
        const bool key = !marksPresent().empty();
        if (key)
            drawKey(first - footLine - 4);
        return first - footLine - (key ? footLine + 8 : 2) - axis;
    }

    /// Height that names turned by 32 degrees take.
    [[nodiscard]] double turnedRoom() const
    {
        double widest = 0;
        for (const ChartPoint &point : m_spec.points)
            widest = std::max(widest, estimatedTextWidth(point.label, PlotFrame::tickSize));
        return std::min(widest * 0.53 + 18, m_look.size.height() * 0.3);
    }

    void drawPlot(QRectF area, bool small)
    {
        PlotFrame frame(m_drawing, area, valueScale(m_spec));
        const ChartPlot plot {m_spec, m_drawing, frame, sizeScale(m_spec), small};
        if (!small)
            frame.horizontalGrid();
        drawPointAxis(plot);
        switch (m_spec.kind) {
        case ChartSpec::Kind::Spc:
        case ChartSpec::Kind::Run:
        case ChartSpec::Kind::Lines: drawTimePlot(plot); break;
        case ChartSpec::Kind::Funnel: drawFunnelPlot(plot); break;
        case ChartSpec::Kind::Pareto:
        case ChartSpec::Kind::Bars: drawBarPlot(plot); break;
        }
        if (!small)
            writeEndLabels(frame, endLabels(m_spec));
    }

    const ChartSpec &m_spec;
    ChartLook m_look;
    Drawing m_drawing;
    QStringList m_foot;
};

Drawing nothingIn(QSizeF size)
{
    Drawing drawing;
    drawing.size = size;
    Label label;
    label.text = QCoreApplication::translate("Charts", "No values yet");
    label.at = {size.width() / 2, size.height() / 2 + 4};
    label.anchor = Anchor::Middle;
    label.ink = InkRole::Muted;
    drawing.add(label);
    return drawing;
}

} // namespace

Drawing chartDrawing(const ChartSpec &spec, const ChartLook &look)
{
    if (spec.recorded() == 0)
        return look.around == ChartLook::Around::PlotOnly ? nothingIn(look.size) : nothingToDraw();
    return ChartPage(spec, look).draw();
}

} // namespace candour
