#pragma once

#include "forms/recordpart.h"
#include "services/safe/qualityreview.h"

namespace candour {

class FieldRow;
class InlineMessage;
class PageSection;
class QualityGrid;
class Session;

/// \brief The quality review of a learning response on one page: who reviewed it and when, set once, and every point of the list
/// with its answer and its words. Each answer is one step.
class QualityPart final : public RecordPart
{
    Q_OBJECT

public:
    QualityPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &record) override;
    void reveal(const QString &place) override;

private:
    void showStanding(const QualityStanding &standing, bool isOther);
    void answer(const QString &item, const QString &met);
    void changeReviewer();
    /// Says what went wrong, if anything, and shows what is stored.
    void finish(const Result<ChangeSet> &written);
    [[nodiscard]] QString reviewer() const;
    [[nodiscard]] QDate day() const;

    Session &m_session;
    QualityReviewService m_service;
    std::optional<RecordData> m_record;
    PageSection *m_section = nullptr;
    InlineMessage *m_message = nullptr;
    FieldRow *m_by = nullptr;
    FieldRow *m_on = nullptr;
    QualityGrid *m_grid = nullptr;
};

} // namespace candour
