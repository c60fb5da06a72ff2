#include "pages/effective/resultspart.h"

#include "pages/effective/wordtable.h"
#include "reports/effective/auditreporttables.h"
#include "services/shared/session.h"

#include <QLabel>
#include <QVBoxLayout>

namespace candour {

void ResultsPart::createReliability(QVBoxLayout *column)
{
    m_reliabilityHead = resultsHead(tr("Agreement of two abstractors"), u"reliability_head"_qs, this);
    m_reliability = new WordTable(u"results_reliability"_qs, tr("Agreement of two abstractors"), this);
    m_reliabilityWords = resultsWords(u"reliability_words"_qs, this);
    column->addWidget(m_reliabilityHead);
    column->addWidget(m_reliability);
    column->addWidget(m_reliabilityWords);
}

void ResultsPart::showReliability(const ProjectResults &results)
{
    QStringList codes;
    for (const CriterionOutcome &outcome : results.criteria) {
        if (!codes.contains(outcome.criterion.code))
            codes << outcome.criterion.code;
    }
    const Table table = reliabilityTable(*m_project, codes, m_session.reg());
    m_reliability->setTable(table);
    m_reliability->setVisible(!table.isEmpty());
    m_reliabilityWords->setText(table.isEmpty() ? tr("No case was answered twice, so agreement is not known. Have some answered again under Second look.") : table.notes.join(u' '));
}

} // namespace candour
