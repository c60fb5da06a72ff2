#include "print/columnwidths.h"

namespace candour {

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width)
{
    double least = 0;
    double wanted = 0;
    for (const ColumnNeed &need : needs) {
        least += need.least;
        wanted += need.wanted;
    }
    std::vector<double> widths;
    for (const ColumnNeed &need : needs) {
        if (wanted <= width)
            widths.push_back(need.wanted * width / wanted);
        else if (least <= width)
            widths.push_back(need.least + (need.wanted - need.least) * (width - least) / (wanted - least));
        else
            widths.push_back(need.least * width / least);
    }
    return widths;
}

} // namespace candour
