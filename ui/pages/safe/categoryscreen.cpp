#include "pages/safe/categoryscreen.h"

#include "forms/answereditor.h"
#include "look/theme.h"
#include "pages/safe/pagesection.h"
#include "records/safe/externalprocess.h"
#include "records/safe/triage.h"
#include "services/shared/session.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace candour {

CategoryScreen::CategoryScreen(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout), m_rest(new QPushButton(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_grid);
    layout->addWidget(m_rest, 0, Qt::AlignLeft);
    m_rest->setObjectName(u"restNo"_qs);
    connect(m_rest, &QPushButton::clicked, this, [this] { Q_EMIT answerChosen({}, u"no"_qs); });
}

/// "Asks for a PSII. Lead: Provider." or "Asks for a referral to LeDeR; the response here stays the panel's choice. Lead: LeDeR."
QString CategoryScreen::askedFor(const RecordData &screen) const
{
    QStringList parts;
    if (const auto category = m_session.reference().entry(u"mandated_category"_qs, screen.text(u"category"), screen.date(u"rule_day")); category && !category->definition.isEmpty())
        parts << category->definition;
    if (screen.value(u"psii_required").toBool())
        parts << tr("Asks for a PSII.");
    if (screen.value(u"referral_required").toBool())
        parts << (screen.value(u"psii_required").toBool() ? tr("Asks for a referral to %1.").arg(screen.text(u"refer_to"))
                                                          : tr("Asks for a referral to %1; the response here stays the panel's choice.").arg(screen.text(u"refer_to")));
    if (!isAbsent(screen.value(u"lead_body")))
        parts << tr("Lead: %1.").arg(screen.text(u"lead_body"));
    return parts.join(u' ');
}

CategoryScreen::Row &CategoryScreen::row(const RecordData &screen)
{
    const QString category = screen.text(u"category");
    if (m_rows.contains(category))
        return m_rows[category];
    const int line = int(m_order.size());
    m_order.append(category);
    const QString title = m_session.reference().displayText(*screen.schema().field(u"category"), screen);
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(plainLabel(title, words));
    column->addWidget(mutedLabel(askedFor(screen), words));
    Row made;
    made.referral = new QPushButton(words);
    made.referral->setObjectName(u"referral_"_qs + category);
    makeLink(made.referral);
    column->addWidget(made.referral, 0, Qt::AlignLeft);
    made.answer = new AnswerButtons(u"category_"_qs + category, title, answersOf(*MandatedScreen::schema().field(u"answer"), m_session), Qt::Horizontal, this);
    made.answer->setMovesOn(true);
    m_grid->addWidget(words, line, 0);
    m_grid->addWidget(made.answer, line, 1, Qt::AlignTop);
    connect(made.answer, &AnswerButtons::chosen, this, [this, category](const QString &answer) { Q_EMIT answerChosen(category, answer); });
    connect(made.referral, &QPushButton::clicked, this, [this, category] { Q_EMIT goTo(ExternalProcess::schema().type(), m_rows[category].process); });
    return *m_rows.insert(category, made);
}

void CategoryScreen::setScreens(const QList<RecordData> &screens, const QList<RecordData> &referrals)
{
    QList<RecordData> sorted = screens;
    const auto place = [&](const RecordData &screen) {
        const auto entry = m_session.reference().entry(u"mandated_category"_qs, screen.text(u"category"), screen.date(u"rule_day"));
        return entry ? entry->position : 0;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const RecordData &a, const RecordData &b) { return place(a) < place(b); });
    m_answered = 0;
    m_open.clear();
    for (const RecordData &screen : std::as_const(sorted)) {
        Row &shown = row(screen);
        shown.answer->setCode(screen.text(u"answer"));
        shown.answer->setReadOnly(m_session.reg().isReadOnly());
        if (isAbsent(screen.value(u"answer")))
            m_open.append(screen.text(u"category"));
        else
            ++m_answered;
        const auto referral = std::find_if(referrals.begin(), referrals.end(), [&](const RecordData &each) { return each.text(u"screen") == screen.id.toString(); });
        const bool isNeeded = screen.text(u"answer") == u"yes" && screen.value(u"referral_required").toBool();
        shown.referral->setVisible(isNeeded && referral != referrals.end());
        if (referral == referrals.end())
            continue;
        shown.process = referral->id;
        const WorkflowState *state = workflowOf(ExternalProcess::schema().type())->state(referral->text(u"state"));
        shown.referral->setText(tr("%1: %2").arg(referral->name(), state ? state->title() : QString()));
        shown.referral->setAccessibleName(tr("Referral to %1: %2").arg(screen.text(u"refer_to"), shown.referral->text()));
    }
    const int left = int(m_open.size());
    m_rest->setText(tr("Answer “no” to the %n category(ies) left", nullptr, left));
    m_rest->setVisible(left > 0);
    m_rest->setEnabled(!m_session.reg().isReadOnly());
}

QWidget *CategoryScreen::firstOpen() const
{
    if (m_order.isEmpty())
        return nullptr;
    return m_rows.value(m_open.isEmpty() ? m_order.first() : m_open.first()).answer;
}

} // namespace candour
