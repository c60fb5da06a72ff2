#include "pages/importwizard/checkstep.h"

#include "base/numbers.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/importwizard/importdraft.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int examplesShown = 5;

QString countLines(const ImportCheck &check)
{
    // Words before figures: right for one and for many.
    QStringList lines {CheckStep::tr("Rows read: %1").arg(countText(check.rowsRead)),
        CheckStep::tr("Can be taken: %1").arg(countText(check.rowsAccepted)),
        CheckStep::tr("Would wait in quarantine: %1").arg(countText(check.rowsQuarantined)),
        CheckStep::tr("Repeat a number that is there already: %1").arg(countText(check.rowsDuplicate))};
    if (check.records > 0)
        lines << CheckStep::tr("Records: %1").arg(countText(check.records));
    if (check.comments > 0)
        lines << CheckStep::tr("Comments: %1, of which %2 say nothing").arg(countText(check.comments), countText(check.placeholders));
    if (check.unanswered > 0)
        lines << CheckStep::tr("People without a score: %1, counted apart and part of no percentage").arg(countText(check.unanswered));
    if (check.affected > 0)
        lines << CheckStep::tr("Affected people: %1").arg(countText(check.affected));
    if (!check.notImported.isEmpty())
        lines << CheckStep::tr("Columns left out: %1").arg(check.notImported.join(u", "_qs));
    return lines.join(u'\n');
}

} // namespace

CheckStep::CheckStep(ImportDraft &draft, QWidget *parent)
    : ImportStep(draft, parent)
    , m_counts(new QLabel(this))
    , m_blocking(new InlineMessage(this))
    , m_warnings(new InlineMessage(this))
    , m_reasonsHead(new QLabel(tr("Rows that would wait in quarantine"), this))
    , m_reasons(new QTreeWidget(this))
{
    m_counts->setObjectName(u"counts"_qs);
    m_counts->setWordWrap(true);
    m_blocking->setObjectName(u"blocking"_qs);
    m_blocking->setClosable(false);
    m_warnings->setClosable(false);
    m_reasonsHead->setFont(headFont(font()));
    m_reasons->setObjectName(u"reasons"_qs);
    m_reasons->setAccessibleName(m_reasonsHead->text());
    m_reasons->setHeaderLabels({tr("Why, and where"), tr("Rows or value"), tr("Suggestion")});
    m_reasons->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_reasons->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_reasons->header()->setStretchLastSection(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_blocking);
    column->addWidget(m_counts);
    column->addWidget(m_warnings);
    column->addWidget(m_reasonsHead);
    column->addWidget(m_reasons, 1);
    column->addStretch(0);
    connect(m_blocking, &InlineMessage::actionTriggered, this, &ImportStep::mendRequested);
}

void CheckStep::begin()
{
    if (!draft().check)
        return;
    const ImportCheck &check = *draft().check;
    m_counts->setText(countLines(check));
    if (check.mayRun())
        m_blocking->dismiss();
    else
        m_blocking->say(Tone::Critical, check.blocking.join(u'\n'), tr("Mend the mapping"));
    if (check.warnings.isEmpty())
        m_warnings->dismiss();
    else
        m_warnings->say(Tone::Caution, check.warnings.join(u'\n'));
    showReasons();
    Q_EMIT stateChanged();
}

void CheckStep::showReasons()
{
    const ImportCheck &check = *draft().check;
    m_reasons->clear();
    for (const QuarantineReason &reason : check.quarantined) {
        auto *item = new QTreeWidgetItem(m_reasons, {reason.reason, countText(reason.rows)});
        for (const ImportExample &example : reason.examples.mid(0, examplesShown))
            new QTreeWidgetItem(item, {tr("Line %1, %2").arg(example.line).arg(example.column), example.value, example.suggestion});
        item->setExpanded(true);
    }
    m_reasonsHead->setVisible(!check.quarantined.isEmpty());
    m_reasons->setVisible(!check.quarantined.isEmpty());
}

void CheckStep::say(const Error &error)
{
    m_blocking->say(Tone::Critical, error.missing.isEmpty() ? error.message : QString(error.message + u'\n' + error.missing.join(u'\n')),
        tr("Mend the mapping"));
}

QString CheckStep::nextVerb() const
{
    return draft().check ? tr("&Import %1 rows").arg(countText(draft().check->rowsAccepted)) : tr("&Import");
}

bool CheckStep::mayGoOn() const
{
    return draft().check && draft().check->mayRun() && draft().check->rowsAccepted > 0;
}

} // namespace candour
