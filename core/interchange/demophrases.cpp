#include "interchange/demophrases.h"

#include <array>

namespace candour {

namespace {

constexpr std::array<QStringView, 5> fallsHappened {
    u"Patient found on the floor beside the bed during the night round. The call bell was out of reach.",
    u"Unwitnessed fall in the bathroom. Patient had walked there without the frame.",
    u"Patient slipped on a wet floor near the sluice. Neurological observations were started.",
    u"Patient slid from the chair while waiting for transport.\nThe chair's brake was not on.",
    u"Fall from the bed with the rails down. The falls assessment was from the ward before."};
constexpr std::array<QStringView, 3> fallsDone {u"Checked for injury before moving, hoisted, observations hourly.",
    u"Bed lowered, call bell within reach, falls plan rewritten.", u"Doctor reviewed the patient; family told the same day."};

constexpr std::array<QStringView, 5> medicineHappened {
    u"Dose of insulin given twice: the chart was signed on paper and on screen.",
    u"Anticoagulant not prescribed on admission. Noticed by the pharmacist on day three.",
    u"Patient received a penicillin although the allergy stood on the wristband.",
    u"Infusion ran at ten times the rate. The pump was set to \"ml\" and not to \"mg\".",
    u"Pain relief was four hours late because the key holder was on another ward."};
constexpr std::array<QStringView, 3> medicineDone {u"Doctor told at once, blood glucose every half hour.",
    u"Medicine chart rewritten, ward pharmacist informed.", u"Patient told what had happened and apologised to."};

constexpr std::array<QStringView, 4> skinHappened {
    u"Category 2 pressure ulcer on the heel, not there on admission.",
    u"Skin damage under the strap of the oxygen mask found at handover.",
    u"Moisture damage was recorded as a pressure ulcer; tissue viability nurse corrected the category.",
    u"Turning chart blank for eleven hours. New redness over the sacrum that does not blanch."};
constexpr std::array<QStringView, 3> skinDone {u"Air mattress ordered, turning every two hours.",
    u"Tissue viability nurse reviewed, photograph taken with consent.", u"Heel protection fitted."};

constexpr std::array<QStringView, 4> delayHappened {
    u"Rising early warning score was not escalated for two hours.",
    u"Scan report with an unexpected finding was not acted on. The requesting team had changed.",
    u"Blood culture result telephoned to the wrong ward.",
    u"Referral to the specialist nurse was sent to a mailbox that nobody reads."};
constexpr std::array<QStringView, 3> delayDone {u"Critical care outreach called.", u"Result acted on the same evening, consultant informed.",
    u"Mailbox closed and its senders told the right address."};

constexpr std::array<QStringView, 4> dischargeHappened {
    u"Patient went home without the medicines to take away.",
    u"Discharge letter named another patient's medicines.",
    u"Care package started a day late; the patient's daughter stayed overnight.",
    u"Patient’s café loyalty card and glasses were left behind at discharge."};
constexpr std::array<QStringView, 2> dischargeDone {u"Medicines sent by taxi within two hours.", u"GP telephoned, corrected letter sent."};

constexpr std::array<QStringView, 4> deviceHappened {
    u"Monitor alarm was silenced and not switched on again.",
    u"Suction at the bedside did not work when it was needed.",
    u"Electronic record was down for forty minutes. Paper charts were not complete afterwards.",
    u"Bariatric bed was not available for six hours."};
constexpr std::array<QStringView, 2> deviceDone {u"Equipment taken out of use and labelled.", u"Site manager informed, spare brought from theatres."};

constexpr std::array<DemoEventKind, 6> kinds {{
    {u"Falls", u"10", u"Review, monitoring or follow-up", fallsHappened, fallsDone},
    {u"None of these", u"4", u"Intervention, dispensing or administering", medicineHappened, medicineDone},
    {u"Pressure ulcers", u"3", u"Review, monitoring or follow-up", skinHappened, skinDone},
    {u"None of these", u"9;10", u"Assessment, investigation or screening", delayHappened, delayDone},
    {u"None of these", u"Medications", u"Discharge or ending of care", dischargeHappened, dischargeDone},
    {u"none", u"Medical devices; IT systems or software", u"Intervention, dispensing or administering", deviceHappened, deviceDone},
}};

constexpr std::array<QStringView, 3> goodCare {
    u"Receptionist noticed that a visitor was unwell and fetched help at once.",
    u"Night team arranged a video call so that a patient could say goodbye to family abroad.",
    u"Pharmacist caught two medicines of like name before they left the dispensary."};

constexpr std::array<QStringView, 14> praise {u"Everyone was kind, from the door to the ward.", u"The nurse explained each step before doing it.",
    u"I felt safe all night.", u"The physiotherapist was patient with me.", u"Seen on time and treated with respect.",
    u"Lovely staff who remembered what I like to be called.", u"The doctor sat down and listened.", u"Clean ward and good food.",
    u"My mother was never left on her own.", u"The porter was friendly and knew the way.", u"Pain relief came quickly.",
    u"They rang my daughter without being asked.", u"The discharge letter was clear.", u"Thank you to the whole team."};
constexpr std::array<QStringView, 14> complaints {u"Waited four hours and nobody said why.", u"The call bell was not answered for a long time.",
    u"It was noisy at night: bins, doors, talking.", u"I was moved between wards at two in the morning.", u"Discharge took all day.",
    u"Nobody told us what would happen next.", u"Parking cost more than the taxi.", u"The food was cold when it reached me.",
    u"Three people asked me the same questions.", u"My appointment letter had the wrong building on it.", u"Too few staff on Sunday.",
    u"The hearing loop at the desk did not work.", u"Medicines to take home came after six hours.", u"The toilets need attention."};

} // namespace

std::span<const DemoEventKind> demoEventKinds()
{
    return kinds;
}

std::span<const QStringView> demoGoodCare()
{
    return goodCare;
}

std::span<const QStringView> demoPraise()
{
    return praise;
}

std::span<const QStringView> demoComplaints()
{
    return complaints;
}

} // namespace candour
