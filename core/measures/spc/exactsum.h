#pragma once

#include "measures/spc/nonumber.h"

#include <cmath>

namespace candour {

/// \brief A sum that keeps what each addition rounds away, so that its mean is rounded once.
///
/// Whether a value lies on the mean depends on the mean's last bit: a plain sum makes whole shifts come and go.
/// Source: D. E. Knuth, The Art of Computer Programming 2, 4.2.2 (the error of a sum is itself a number).
class ExactSum
{
public:
    void add(double value)
    {
        const double sum = m_sum + value;
        const double added = sum - m_sum;
        m_rest += (m_sum - (sum - added)) + (value - added);
        m_sum = sum;
        ++m_count;
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] double total() const { return m_sum + m_rest; }

    /// NaN of nothing.
    [[nodiscard]] double mean() const
    {
        if (m_count == 0)
            return noNumber;
        const double nearly = m_sum / m_count;
        return nearly + (std::fma(-nearly, double(m_count), m_sum) + m_rest) / m_count;
    }

private:
    double m_sum = 0;
    double m_rest = 0;
    int m_count = 0;
};

} // namespace candour
