#include "pages/safe/answerspart.h"

#include "look/emptypage.h"
#include "look/theme.h"
#include "pages/safe/slipform.h"
#include "services/shared/session.h"
#include "workflow/safe/analysis.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

enum AnswerColumn { KindColumn, WordsColumn, StateColumn, AnswerColumns };
constexpr int typeRole = Qt::UserRole;
constexpr int recordRole = Qt::UserRole + 1;

void setStep(QTreeWidgetItem *item, const ThreadStep &step, const QString &state)
{
    const QString words = (step.name.isEmpty() ? QString() : step.name + u' ') + step.words.simplified();
    item->setText(KindColumn, threadKindText(step.kind));
    item->setText(WordsColumn, words);
    item->setToolTip(WordsColumn, step.words);
    item->setText(StateColumn, state);
    item->setData(0, typeRole, step.type);
    item->setData(0, recordRole, step.record.toString());
    item->setData(0, Qt::AccessibleTextRole, QString(threadKindText(step.kind) + u' ' + words + (state.isEmpty() ? QString() : QString(u", "_qs + state))));
}

/// What a question still lacks, in the order of the thread. Empty where it is out of scope or cannot be answered.
QStringList missingLinks(const AnswerThread &thread)
{
    using Kind = ThreadStep::Kind;
    QStringList missing;
    if (!thread.whyNot.isEmpty())
        return missing;
    const bool hasFinding = !thread.of(Kind::Finding).isEmpty();
    if (thread.of(Kind::Evidence).isEmpty())
        missing << QCoreApplication::translate("AnswersPart", "No evidence bears on it yet");
    if (!hasFinding)
        missing << QCoreApplication::translate("AnswersPart", "No finding answers it yet");
    if (hasFinding && thread.of(Kind::Area).isEmpty())
        missing << QCoreApplication::translate("AnswersPart", "No area for improvement follows from its findings");
    if (!thread.of(Kind::Area).isEmpty() && thread.of(Kind::Action).isEmpty())
        missing << QCoreApplication::translate("AnswersPart", "No action addresses its areas for improvement");
    if (thread.letter.isEmpty())
        missing << QCoreApplication::translate("AnswersPart", "No paragraph for the letter yet");
    return missing;
}

QString answerStanding(const AnswerThread &thread)
{
    if (!thread.inScope)
        return QCoreApplication::translate("AnswersPart", "Out of scope");
    if (!thread.whyNot.isEmpty())
        return QCoreApplication::translate("AnswersPart", "Cannot be answered");
    if (!thread.isAnswered())
        return QCoreApplication::translate("AnswersPart", "○ Open");
    return thread.isMarked ? QCoreApplication::translate("AnswersPart", "● Answered")
                           : QCoreApplication::translate("AnswersPart", "◐ Finding made; not marked as answered");
}

} // namespace

AnswersPart::AnswersPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session)
{
    setAdding([this] { addQuestion(); });
    build();
}

void AnswersPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    auto *add = new QPushButton(tr("Add a question"), this);
    add->setObjectName(u"addQuestion"_qs);
    add->setToolTip(tr("Add a question to the terms of reference (Ctrl+N)"));
    connect(add, &QPushButton::clicked, this, &AnswersPart::addQuestion);
    layout->addWidget(add, 0, Qt::AlignLeft);
    m_question = new SlipForm(TorItem::schema(), {u"text"_qs, u"raised_by"_qs, u"in_scope"_qs, u"out_of_scope_reason"_qs, u"told_family_on"_qs}, m_session, this);
    connect(m_question, &SlipForm::ended, this, [this] {
        showWhatThereIs();
        m_tree->setFocus();
    });
    layout->addWidget(m_question);
    m_empty = new EmptyPage(Glyph::People, tr("The questions that this response sets out to answer, from those affected first."), this);
    connect(m_empty->addButton(tr("Add the first question"), u"addFirstQuestion"_qs), &QPushButton::clicked, this, &AnswersPart::addQuestion);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"answers"_qs);
    m_tree->setAccessibleName(tr("Questions and what answers them"));
    m_tree->setColumnCount(AnswerColumns);
    m_tree->setHeaderLabels({tr("Step"), tr("What it says"), tr("Where it stands")});
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
    m_back = new QWidget(this);
    m_back->setObjectName(u"wayBack"_qs);
    m_back->setAccessibleName(tr("The way back"));
    m_backLinks = new QVBoxLayout(m_back);
    m_backLinks->setContentsMargins(0, 0, 0, 0);
    m_backWords = new QLabel(m_back);
    m_backWords->setObjectName(u"wayBackWords"_qs);
    m_backWords->setWordWrap(true);
    m_backLinks->addWidget(m_backWords);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree);
    layout->addWidget(m_back);
    layout->addStretch(1);
    connect(m_tree, &QTreeWidget::itemActivated, this, &AnswersPart::follow);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &AnswersPart::showWayBack);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &AnswersPart::fitTree);
    connect(m_tree, &QTreeWidget::itemCollapsed, this, &AnswersPart::fitTree);
}

void AnswersPart::setRecord(const RecordData &record)
{
    if (m_response != record.id)
        m_question->end();
    m_response = record.id;
    const auto analysis = analysisOf(m_session.reg(), record.id);
    if (!analysis) {
        Q_EMIT failed(analysis.error());
        return;
    }
    m_threads = answerThreads(*analysis, m_session.reference(), m_session.today());
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QVariant kept = current ? current->data(0, recordRole) : QVariant();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const AnswerThread &thread : std::as_const(m_threads))
            addThread(thread);
        m_tree->expandAll();
        for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
            if (kept.isValid() && (*item)->data(0, recordRole) == kept && !m_tree->currentItem())
                m_tree->setCurrentItem(*item);
        }
    }
    showWhatThereIs();
    fitTree();
    showWayBack();
}

void AnswersPart::showWhatThereIs()
{
    m_empty->setVisible(m_threads.isEmpty() && m_question->isHidden());
    m_tree->setVisible(!m_threads.isEmpty());
}

void AnswersPart::addQuestion()
{
    auto question = m_session.records().blank(TorItem::schema().type());
    if (!question) {
        Q_EMIT failed(question.error());
        return;
    }
    question->setValue(u"learning_response", m_response.toString());
    question->setValue(u"status", u"open"_qs);
    m_question->begin(*question, true, tr("New question of the terms of reference"));
    showWhatThereIs();
}

void AnswersPart::addThread(const AnswerThread &thread)
{
    auto *question = new QTreeWidgetItem(m_tree);
    setStep(question, thread.question, answerStanding(thread));
    QFont strong = m_tree->font();
    strong.setWeight(QFont::DemiBold);
    question->setFont(WordsColumn, strong);
    if (!thread.raisedBy.isEmpty())
        question->setToolTip(WordsColumn, tr("Asked by: %1").arg(thread.raisedBy));
    if (!thread.whyNot.isEmpty()) {
        auto *why = new QTreeWidgetItem(question, {tr("Why not"), thread.whyNot, {}});
        why->setData(0, typeRole, thread.question.type);
        why->setData(0, recordRole, thread.question.record.toString());
    }
    for (const ThreadStep &step : thread.steps)
        addStep(question, step);
    addMissing(question, thread);
}

void AnswersPart::addStep(QTreeWidgetItem *question, const ThreadStep &step)
{
    setStep(new QTreeWidgetItem(question), step, step.state);
}

void AnswersPart::addMissing(QTreeWidgetItem *question, const AnswerThread &thread)
{
    for (const QString &sentence : missingLinks(thread)) {
        auto *item = new QTreeWidgetItem(question, {tr("▲ Missing"), sentence, {}});
        item->setData(0, typeRole, thread.question.type);
        item->setData(0, recordRole, thread.question.record.toString());
    }
}

void AnswersPart::follow(QTreeWidgetItem *item)
{
    if (const auto record = RecordId::fromString(item->data(0, recordRole).toString()))
        Q_EMIT goTo(item->data(0, typeRole).toString(), *record);
}

void AnswersPart::showWayBack()
{
    while (m_backLinks->count() > 1) {
        QLayoutItem *item = m_backLinks->takeAt(1);
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    QTreeWidgetItem *chosen = m_tree->currentItem();
    const auto record = chosen ? RecordId::fromString(chosen->data(0, recordRole).toString()) : Result<RecordId>(Error {});
    m_back->setVisible(record && chosen->parent());
    if (!record || !chosen->parent())
        return;
    m_backWords->setText(tr("%1 helps to answer:").arg(chosen->text(WordsColumn)));
    for (const AnswerThread &thread : threadsThrough(m_threads, *record)) {
        auto *link = new QPushButton(thread.question.name + u' ' + thread.question.words.simplified(), m_back);
        link->setObjectName(u"back_"_qs + thread.question.name);
        makeLink(link);
        connect(link, &QPushButton::clicked, this, [this, id = thread.question.record] { Q_EMIT goTo(TorItem::schema().type(), id); });
        m_backLinks->addWidget(link, 0, Qt::AlignLeft);
        link->show();
    }
}

void AnswersPart::fitTree()
{
    int height = m_tree->header()->sizeHint().height() + 2 * m_tree->frameWidth() + 4;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (!(*item)->parent() || (*item)->parent()->isExpanded())
            height += m_tree->visualItemRect(*item).isValid() ? m_tree->visualItemRect(*item).height() : m_tree->fontMetrics().height() + 10;
    }
    m_tree->setFixedHeight(height);
}

} // namespace candour
