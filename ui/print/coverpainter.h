#pragma once

#include "print/pagecanvas.h"
#include "reports/report.h"

namespace candour {

/// \brief Paints the first page: the title in a band of NHS blue and, for a committee paper, the cover sheet below. A letter has
/// its head in ink, without the band.
/// Lives while the page is painted.
class CoverPainter
{
public:
    CoverPainter(PageCanvas &canvas, const Report &report) : m_canvas(canvas), m_report(report) { }

    void paint();

private:
    void paintBand();
    void paintFacts(const std::vector<CoverSheet::Fact> &facts);
    void paintHeading(CoverPart part, double needed);
    void paintText(const QString &text);
    void paintPurpose(const CoverSheet &sheet);
    void paintPurposeBoxes(Purposes chosen);
    void paintKeyPoints(const CoverSheet &sheet);
    void paintImplications(const CoverSheet &sheet);
    void paintCard(const CoverSheet::Fact &aim, QRectF area);
    void paintRecommendation(const CoverSheet &sheet);
    void paintApprovals(const CoverSheet &sheet);

    PageCanvas &m_canvas;
    const Report &m_report;
};

} // namespace candour
