#pragma once

#include "forms/recordpart.h"
#include "services/safe/answerthread.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace candour {

class EmptyPage;
class SlipForm;

/// \brief What was asked and what answers it: under each question its evidence, findings, areas for improvement, actions and
/// letter paragraph, and in words what is still missing on the way.
///
/// Ctrl+N adds a question. Enter goes to the record of a row. Below stands the way back: every question that the chosen record helps to answer.
class AnswersPart final : public RecordPart
{
    Q_OBJECT

public:
    AnswersPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &record) override;

private:
    void build();
    void addQuestion();
    void showWhatThereIs();
    void addThread(const AnswerThread &thread);
    void addStep(QTreeWidgetItem *question, const ThreadStep &step);
    void addMissing(QTreeWidgetItem *question, const AnswerThread &thread);
    void follow(QTreeWidgetItem *item);
    void showWayBack();
    void fitTree();

    Session &m_session;
    RecordId m_response;
    QList<AnswerThread> m_threads;
    SlipForm *m_question = nullptr;
    EmptyPage *m_empty = nullptr;
    QTreeWidget *m_tree = nullptr;
    QWidget *m_back = nullptr;
    QLabel *m_backWords = nullptr;
    QVBoxLayout *m_backLinks = nullptr;
};

} // namespace candour
