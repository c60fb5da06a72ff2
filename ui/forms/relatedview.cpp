#include "forms/relatedview.h"

#include "forms/clockwords.h"
#include "look/statechip.h"
#include "look/theme.h"
#include "services/shared/session.h"
#include "workflow/workflow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int mostShown = 25;
constexpr int titleLetters = 44; ///< of a title: what a narrow panel has room for; the whole stands in the tooltip

QString shortRelated(const QString &title)
{
    const QString line = title.simplified();
    return line.size() <= titleLetters ? line : QString(line.left(titleLetters - 1) + u'…');
}

} // namespace

RelatedView::RelatedView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 8, 0, 0);
}

void RelatedView::setRecord(const RecordData &record)
{
    const QWidget *focus = m_content ? m_content->focusWidget() : nullptr;
    const QString focused = focus ? focus->objectName() : QString();
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->addWidget(m_content);
    m_count = 0;
    QList<Kind> kinds = kindsOf(record);
    // What there is comes before what there could be.
    std::stable_partition(kinds.begin(), kinds.end(), [](const Kind &kind) { return !kind.records.isEmpty(); });
    for (const Kind &kind : std::as_const(kinds))
        addKind(kind, record);
    layout->addStretch(1);
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

QList<RelatedView::Kind> RelatedView::kindsOf(const RecordData &record) const
{
    QList<Kind> kinds;
    for (const Schema *schema : m_session.reg().catalogue().schemas()) {
        for (const Field &field : schema->fields()) {
            if (!field.isReference() || field.target != record.schema().type() || schema->keys() != Schema::Keys::Stored)
                continue;
            Query query;
            query.type = schema->type();
            const bool several = field.type == FieldType::References;
            query.where = {{field.name, several ? Condition::Operator::Contains : Condition::Operator::Equals, referenceTo(field, record.id)}};
            query.limit = mostShown;
            if (const auto page = m_session.reg().page(query))
                kinds.append({schema, &field, page->records});
        }
    }
    return kinds;
}

void RelatedView::addKind(const Kind &kind, const RecordData &record)
{
    const Schema &schema = *kind.schema;
    const Field &field = *kind.field;
    auto *line = new QHBoxLayout;
    // Which field leads here is said where there are several.
    const auto leadsHere = [&record](const Field &each) { return each.isReference() && each.target == record.schema().type(); };
    const bool isOnly = std::count_if(schema.fields().begin(), schema.fields().end(), leadsHere) == 1;
    auto *title = new QLabel(isOnly ? schema.pluralTitle() : tr("%1 (%2)").arg(schema.pluralTitle(), field.title()), m_content);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    title->setWordWrap(!kind.records.isEmpty());
    line->addWidget(title, kind.records.isEmpty() ? 0 : 1);
    if (kind.records.isEmpty())
        line->addWidget(new QLabel(tr("none yet"), m_content), 1);
    if (schema.isAddedByHand())
        addNew(schema, field, record, line);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(line);
    m_count += int(kind.records.size());
    m_session.reference().readTitles(kind.records);
    for (const RecordData &related : kind.records)
        addRecord(related);
}

/// The button that makes a further one, at the end of the line.
void RelatedView::addNew(const Schema &schema, const Field &field, const RecordData &record, QHBoxLayout *line)
{
    auto *more = new QPushButton(tr("New %1").arg(schema.title().toLower()), m_content);
    more->setObjectName(u"new_"_qs + schema.type());
    makeLink(more);
    connect(more, &QPushButton::clicked, this, [this, type = schema.type(), name = field.name, id = record.id] { Q_EMIT newRequested(type, name, id); });
    line->addWidget(more);
}

void RelatedView::addRecord(const RecordData &related)
{
    auto *line = new QHBoxLayout;
    const QString title = m_session.reference().title(related);
    auto *link = new QPushButton(related.schema().referenceField().isEmpty() ? shortRelated(title) : related.name() + u"  "_qs + shortRelated(title), m_content);
    link->setObjectName(u"related_"_qs + related.shortName());
    makeLink(link);
    link->setToolTip(title);
    connect(link, &QPushButton::clicked, this, [this, type = related.schema().type(), id = related.id] { Q_EMIT goTo(type, id); });
    line->addWidget(link);
    line->addStretch(1);
    const Workflow *workflow = workflowOf(related.schema().type());
    if (const WorkflowState *state = workflow ? workflow->state(related.text(u"state")) : nullptr)
        line->addWidget(new StateChip(stateChip(*state), m_content));
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(line);
}

} // namespace candour
