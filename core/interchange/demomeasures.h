#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace candour {

/// \brief Invented values of the demo Trust's measures, as a file that people could import: thirty months that end with the
/// last whole month before `today`, one month missing on purpose, and a year by ward for the funnel plot.
/// The same day and wards give the same bytes.
[[nodiscard]] QByteArray demoMeasureValues(QDate today, const QStringList &wards);

} // namespace candour
