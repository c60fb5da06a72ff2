#pragma once

#include "measures/spc/spcchart.h"

#include <span>

namespace candour {

/// \brief Longest run and crossings of one segment about its centre line, and whether they are a signal.
///
/// Points on the line, missing and excluded ones are left out: they neither count nor break a run. Anhøj: a signal is a
/// longest run above round(log2 n) + 3, or fewer crossings than the 5% point of Binomial(n - 1, 1/2). Best box and cut
/// box are tables for 10 to 100 useful points; outside that range the Anhøj rules decide. The limits reported are always
/// those of the Anhøj rules. Source: J. Anhøj and A. Vedel Olesen 2014; M. F. Schilling 2012; Z. Chen 2010.
[[nodiscard]] SpcRuns runsOf(std::span<const SpcPoint> segment, RunMethod method, bool nearTiesAreTies);

/// \brief The signal of the best box or cut box for `useful` points, a longest run and crossings.
/// `useful` must be 10 to 100 and the method not Anhoej.
[[nodiscard]] bool isOutsideBox(int useful, int longestRun, int crossings, RunMethod method);

} // namespace candour
