#pragma once

#include "measures/json/measurekinds.h"

namespace candour {

/// \brief spc_xmr, qic_charts, powerbi_spc and pareto: control charts in the forms of the golden files.
///
/// spc_xmr also takes "preset" (such as "making_data_count"; NHSRplotthedots without one) and answers with the preset, notes
/// and a sentence besides. `types_mdc` are the labels when points beyond the limits count in two of three.
[[nodiscard]] QList<MeasureKind> spcKinds();

/// \name The kinds one by one
/// @{
[[nodiscard]] Result<QJsonObject> spcXmrFromJson(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> qicChartFromJson(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> powerBiSpcFromJson(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> paretoFromJson(const QJsonObject &input);
/// @}

} // namespace candour
