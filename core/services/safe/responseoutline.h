#pragma once

#include "schema/recorddata.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace candour {

struct Analysis;
class ReferenceData;
class Register;

/// \brief One line of the outline of a learning response: a finding, an area for improvement or a safety action, where it
/// stands, and what it still lacks, in words.
struct OutlineStep
{
    enum class Kind { Finding, Area, Action };

    Kind kind = Kind::Finding;
    RecordData record;
    QString name;         ///< "F1", "A2", "ACT-2026-004"
    QString words;        ///< what it says
    int depth = 0;        ///< 0: nothing leads to it; one more than what leads to it
    QStringList facts = {};    ///< "Evidence: E1 Observation of two nights"
    QStringList missing = {};  ///< "It rests on no evidence."
    bool blocks = false;       ///< something is missing that a step of the response is refused for
    QString standing = {};     ///< of an action: its state, and what its dates make of it
    QDate due = {};            ///< of an action
    bool isOverdue = false;    ///< an action one of whose clocks has run out
    bool isEnded = false;      ///< an action that is not carried out any more
};

/// \brief Findings in their order, under each the areas for improvement that it leads to, under each area the safety actions
/// that meet it; then areas that no finding leads to, and actions that no area asks for. Each record once: where it belongs
/// to several, it stands under the first, and the others name it.
/// Source: PSIRF domain page 1.2, 1.9 and section 4, from question to answer.
[[nodiscard]] QList<OutlineStep> responseOutline(const Analysis &analysis, const Register &reg, const ReferenceData &reference, QDate today);

} // namespace candour
