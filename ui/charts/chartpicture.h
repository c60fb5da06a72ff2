#pragma once

#include "base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace candour {

struct ChartSpec;

/// A chart that stands alone, on white in the colours of paper, for the clipboard and for files.
[[nodiscard]] QImage chartImage(const ChartSpec &spec, QSize pixels = {1280, 720});

/// The picture as PNG: packed lightly, because tight packing costs ten times as long and saves a twentieth.
[[nodiscard]] QByteArray chartPng(const ChartSpec &spec, QSize pixels = {1280, 720});

/// \brief Writes a chart by the ending of the file: .svg, .png, or its numbers as .csv.
/// Errors: Invalid for another ending; Failed where the file cannot be written.
[[nodiscard]] Status saveChart(const ChartSpec &spec, const QString &path);

} // namespace candour
