#pragma once

#include <QStringList>

#include <span>

namespace candour {

/// \brief One kind of event of the fictional Trust: what it is about, and sentences to tell it with.
struct DemoEventKind
{
    QStringView safetyChallenge;  ///< as the extract writes it
    QStringView agents;           ///< national codes or labels, parted by semicolons
    QStringView stage;
    std::span<const QStringView> happened;
    std::span<const QStringView> done;
};

/// Invented texts, British spelling, roles instead of names.
[[nodiscard]] std::span<const DemoEventKind> demoEventKinds();
/// What stands in a record of good care.
[[nodiscard]] std::span<const QStringView> demoGoodCare();
/// What people praise, and what they complain of, in feedback.
[[nodiscard]] std::span<const QStringView> demoPraise();
[[nodiscard]] std::span<const QStringView> demoComplaints();

} // namespace candour
