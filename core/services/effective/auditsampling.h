#pragma once

#include "measures/sampling/samplesize.h"
#include "storage/register.h"

namespace candour {

class ReferenceData;

/// \brief Plans and draws the samples of audit projects. Borrows what it is given.
/// Source: clinical audit domain page, section 1.5.
class AuditSampling
{
public:
    AuditSampling(Register &reg, const ReferenceData &reference) : m_register(reg), m_reference(reference) { }

    /// \brief The cases that a plan needs, from population, confidence, margin and expected compliance.
    /// Invalid where the population is missing or a value is impossible.
    [[nodiscard]] Result<SampleSize> sizeFor(const RecordData &plan) const;

    /// Why the size of a plan cannot be computed, in a sentence: what it needs is missing, or the results are frozen.
    [[nodiscard]] std::optional<QString> sizeProblem(const RecordData &plan) const;

    /// \brief Computes the size of a plan and keeps it, with the seed; the planned size is the computed one where empty.
    /// The project's planned cases follow. One step.
    Result<ChangeSet> computePlan(const RecordData &plan);

    /// \brief Draws the sample among the project's cases: marks those drawn with their place. The same cases and seed give
    /// the same draw; a case added later never reshuffles the others. Excluded cases stay out.
    /// Refused for quota and purposive samples, which people choose, and where strata are unknown.
    Result<ChangeSet> draw(const RecordData &plan);

    /// The seed of a project: its reference, a bar, its cycle: `CA-2627-0027|1`.
    [[nodiscard]] static QString seedOf(const RecordData &project);

private:
    [[nodiscard]] Result<QStringList> drawn(const RecordData &plan, const QString &seed, const QList<RecordData> &cases) const;
    [[nodiscard]] Result<QStringList> drawnByStratum(const RecordData &plan, const QString &seed, const QList<RecordData> &cases) const;

    Register &m_register;
    const ReferenceData &m_reference;
};

/// "Ward A=340; Ward B=220" as names and sizes, in the order given; a part that cannot be read is refused.
[[nodiscard]] Result<QList<std::pair<QString, qint64>>> strataFromText(const QString &text);

} // namespace candour
