#include "pages/safe/personcard.h"

#include "forms/answereditor.h"
#include "look/colours.h"
#include "look/roundedbox.h"
#include "pages/safe/pagesection.h"
#include "pages/safe/slipform.h"
#include "records/safe/harm.h"
#include "services/shared/session.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

/// The harms with every grade and what it means in view; the rest as usual.
FieldEditor *gradingEditor(const Field &field, Session &session, QWidget *parent)
{
    const bool isHarm = field.name == u"physical_after" || field.name == u"psychological_after";
    return isHarm ? makeMeaningEditor(field, session, parent) : makeEditor(field, session, parent);
}

} // namespace

void paintCard(QWidget *card)
{
    QPainter painter(card);
    const Colours &colours = Colours::of(card->palette());
    paintBox(painter, card->rect(), {colours[Role::Raised], colours[Role::Divider]});
}

PersonCard::PersonCard(Session &session, bool asksForHarm, QWidget *parent)
    : QFrame(parent), m_session(session), m_asksForHarm(asksForHarm), m_name(plainLabel({}, this)), m_who(mutedLabel({}, this)), m_physical(plainLabel({}, this)),
      m_psychological(plainLabel({}, this)), m_history(mutedLabel({}, this)), m_grade(new QPushButton(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(4);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    for (QLabel *label : {m_name, m_who, m_physical, m_psychological, m_history})
        m_layout->addWidget(label);
    m_layout->addWidget(m_grade, 0, Qt::AlignLeft);
    m_physical->setObjectName(u"physicalNow"_qs);
    m_psychological->setObjectName(u"psychologicalNow"_qs);
    m_history->setObjectName(u"gradeHistory"_qs);
    m_grade->setObjectName(u"gradeHarm"_qs);
    connect(m_grade, &QPushButton::clicked, this, &PersonCard::grade);
}

void PersonCard::setPerson(const TriagePerson &person)
{
    m_person = person;
    const ReferenceData &reference = m_session.reference();
    const auto shown = [&](QStringView field) { return reference.displayText(*person.person.schema().field(field), person.person); };
    setObjectName(u"person_"_qs + person.person.name());
    setAccessibleName(person.person.name());
    m_name->setText(person.person.name());
    QStringList who {shown(u"role"), shown(u"age_band"), shown(u"sex"), shown(u"ethnicity"), shown(u"first_language")};
    who.removeAll(QString());
    m_who->setText(who.join(u" · "_qs));
    const bool isPatient = person.person.text(u"role") == u"patient";
    for (QWidget *each : {static_cast<QWidget *>(m_physical), static_cast<QWidget *>(m_psychological), static_cast<QWidget *>(m_grade)})
        each->setVisible(m_asksForHarm && (isPatient || each == m_grade || isGraded()));
    m_physical->setText(gradeWords(u"physical_harm"_qs, person.physical));
    m_psychological->setText(gradeWords(u"psychological_harm"_qs, person.psychological));
    m_grade->setText(isGraded() ? tr("Grade the harm again…") : tr("Grade the harm…"));
    m_grade->setAccessibleName(isGraded() ? tr("Grade the harm of %1 again").arg(person.person.name()) : tr("Grade the harm of %1").arg(person.person.name()));
    m_grade->setEnabled(!m_session.reg().isReadOnly());
    addHistory();
}

QString PersonCard::gradeWords(const QString &field, const QString &grade) const
{
    const QString title = AffectedPerson::schema().field(field)->title();
    if (grade.isEmpty())
        return tr("○ %1: not graded yet").arg(title);
    const auto entry = m_session.reference().entry(field, grade);
    const QString label = m_session.reference().label(field, grade);
    return entry && !entry->definition.isEmpty() ? tr("● %1: %2. %3").arg(title, label, entry->definition) : tr("● %1: %2").arg(title, label);
}

/// "17 Mar 2026, Consultant: Physical harm Low → Moderate. Why: …"
QString PersonCard::gradingWords(const RecordData &grading) const
{
    const ReferenceData &reference = m_session.reference();
    const auto shown = [&](const QString &field) { return reference.displayText(*grading.schema().field(field), grading); };
    QStringList changes;
    for (const QString &dimension : {u"physical"_qs, u"psychological"_qs}) {
        if (isAbsent(grading.value(QString(dimension + u"_after"))))
            continue;
        const QString title = AffectedPerson::schema().field(QString(dimension + u"_harm"))->title();
        const QString before = shown(QString(dimension + u"_before"));
        changes << (before.isEmpty() ? tr("%1: %2").arg(title, shown(QString(dimension + u"_after"))) : tr("%1: %2 → %3").arg(title, before, shown(QString(dimension + u"_after"))));
    }
    return tr("%1, %2. %3. Why: %4").arg(shown(u"graded_on"_qs), shown(u"graded_by"_qs), changes.join(u"; "_qs), grading.text(u"reason").simplified());
}

void PersonCard::addHistory()
{
    QStringList lines;
    const RecordData &person = m_person.person;
    if (!isAbsent(person.value(u"physical_harm")) || !isAbsent(person.value(u"psychological_harm"))) {
        QStringList reported {m_session.reference().displayText(*person.schema().field(u"physical_harm"), person), m_session.reference().displayText(*person.schema().field(u"psychological_harm"), person)};
        reported.removeAll(QString());
        const QString why = person.text(u"harm_rationale").simplified();
        lines << (why.isEmpty() ? tr("As reported: %1.").arg(reported.join(u"; "_qs)) : tr("As reported: %1. Why: %2").arg(reported.join(u"; "_qs), why));
    }
    for (const RecordData &grading : std::as_const(m_person.gradings))
        lines << gradingWords(grading);
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(m_asksForHarm && !lines.isEmpty());
}

void PersonCard::grade()
{
    auto grading = m_session.records().blank(HarmRegrade::schema().type());
    if (!grading)
        return;
    if (!m_slip) {
        m_slip = new SlipForm(HarmRegrade::schema(), {u"physical_after"_qs, u"psychological_after"_qs, u"association"_qs, u"graded_on"_qs, u"graded_by"_qs, u"reason"_qs},
            m_session, this, gradingEditor);
        m_layout->addWidget(m_slip);
        connect(m_slip, &SlipForm::ended, m_grade, [this] { m_grade->setFocus(); });
    }
    grading->setValue(u"affected_person", m_person.person.id.toString());
    grading->setValue(u"graded_on", m_session.today());
    grading->setValue(u"graded_by", m_session.reg().actor().role);
    m_slip->begin(*grading, true, isGraded() ? tr("Grade the harm of %1 again: choose what has changed").arg(m_person.person.name()) : tr("Grade the harm of %1").arg(m_person.person.name()));
}

void PersonCard::paintEvent(QPaintEvent *)
{
    paintCard(this);
}

} // namespace candour
