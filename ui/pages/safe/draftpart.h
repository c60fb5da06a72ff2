#pragma once

#include "forms/recordpart.h"
#include "services/safe/familyinvolvement.h"

class QPushButton;

namespace candour {

class InlineMessage;
class Session;
class SlipSection;

/// \brief The draft of a learning response: who has seen it and by when they may comment, in working days; what was said about
/// it and what was done about each comment; and what still keeps the draft from approval.
///
/// Return on a row edits it in place. Ctrl+N shares the draft.
class DraftPart final : public RecordPart
{
    Q_OBJECT

public:
    DraftPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &record) override;
    void reveal(const QString &place) override;

private:
    void showMissing(const RecordData &response);
    void showShares();
    void showComments();
    void shareDraft();
    void shareWithInterviewed();
    void addComment();
    void editShare(const RecordId &share);
    void editComment(const RecordId &comment);

    Session &m_session;
    RecordId m_response;
    FamilyInvolvement m_involvement;
    InlineMessage *m_missing = nullptr;
    SlipSection *m_drafts = nullptr;
    SlipSection *m_comments = nullptr;
    QStringList m_unseen;            ///< staff who were interviewed and have not seen the draft
    QPushButton *m_staff = nullptr;  ///< shares it with them
};

} // namespace candour
