#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

/// \brief One person who gave feedback on one contact. The score is theirs, whatever the number of their comments:
/// count people, not rows. Comes in import batches only.
struct Respondent : Record
{
    QString externalId;        ///< as the supplier numbers people, or empty
    QDate feedbackOn;
    QString service1;          ///< the supplier's own names, widest first
    QString service2;
    QString service3;
    Id<OrganisationUnit> unit;
    QString fftScore;          ///< reference set fft_score; absent means no answer, which is not "don't know"
    QString setting;           ///< reference set fft_setting
    QString mode;              ///< reference set fft_mode
    QString ageBand;
    QString sex;
    QString ethnicity;

    [[nodiscard]] static const Schema &schema();
};

/// \brief What one respondent wrote in answer to one question, word for word. Comes in import batches only.
struct Comment : Record
{
    Id<Respondent> respondent;
    QString externalId;        ///< as the supplier numbers comments
    QString question;          ///< as asked
    QString questionType;      ///< reference set question_type
    QString text;              ///< never tidied
    std::optional<bool> placeholder; ///< "n/a" and the like: kept, but not codable

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
