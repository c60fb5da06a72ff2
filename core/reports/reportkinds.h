#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <QDate>
#include <QList>
#include <QString>

namespace candour {

class ReferenceData;
class Register;

/// \brief What a report is made from: the register as it stands, and the days between which it looks.
struct ReportRequest
{
    const Register &reg;
    const ReferenceData &reference;
    QDate today;
    QDate from;
    QDate to;
    bool forPublic = false; ///< small numbers hidden, nothing that identifies
    QString record = {};    ///< reference of the record that the report is about, for kinds about one record
};

/// One kind of report that can be asked for by key.
struct ReportKind
{
    QString key;
    QString title;    ///< translated, as is the sentence
    QString sentence;
    Result<Report> (*build)(const ReportRequest &request) = nullptr;
    QString recordType = {}; ///< the type of record that the report is about; empty for the whole register
    bool isLetter = false;   ///< written to one person: it names their contact, goes on in a word processor, and is never public
};

[[nodiscard]] const QList<ReportKind> &reportKinds();
/// NotFound, naming the kinds there are.
[[nodiscard]] Result<Report> buildReport(const QString &key, const ReportRequest &request);

/// \brief Writes a report as .odt, .html, .txt or .csv, by the ending of the file. PDF needs a painter: see ui/print.
[[nodiscard]] Status writeTextReport(const Report &report, const QString &path);

} // namespace candour
