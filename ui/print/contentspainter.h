#pragma once

#include "print/pagecanvas.h"
#include "print/pagenumbers.h"
#include "reports/report.h"

#include <vector>

namespace candour {

/// Paints the contents list at the canvas's place: each heading with its page, each a link.
/// Takes the same room whether or not the page numbers are known yet.
void paintContents(PageCanvas &canvas, const std::vector<Heading> &headings, const PageNumbers &known);

} // namespace candour
