#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/shared/session.h"
#include "terminal.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace candour {

/// \brief What was asked for on the command line: positional arguments, options, and what holds for every verb.
struct Call
{
    QStringList arguments;
    QHash<QString, QStringList> options; ///< by name without dashes; a flag has one empty value
    const Clock &clock;                  ///< the computer's, or fixed with --on
    Actor actor;
    const Terminal &terminal;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString option(const QString &name) const { return options.value(name).value(0); }
};

/// \brief One command: how it is called, what it is for, and the function that does it.
struct Verb
{
    QString name;
    QString usage;      ///< arguments after the name, such as "FILE TYPE REF"
    QString purpose;    ///< translated, one line
    int leastArguments = 0;
    QStringList options; ///< that take a value
    QStringList flags;
    int (*run)(const Call &call) = nullptr;
    bool paints = false; ///< needs fonts and a painter: PDF and pictures
};

/// Every verb, in the order of the help.
[[nodiscard]] const QList<Verb> &allVerbs();

/// \name For verbs
/// @{
/// The register of a file, with everything that works on it.
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(const Call &call, Register::Mode mode = Register::Mode::ReadWrite);
/// A record by type and reference, which are arguments 1 and 2.
[[nodiscard]] Result<RecordData> recordOf(const Call &call, const Session &session);
[[nodiscard]] Register::Desk deskFor(const Call &call, const QString &path);
/// Keys are field names, dates ISO 8601, absent values null.
[[nodiscard]] QJsonObject recordJson(const RecordData &record);
/// The records that --where and --search of the call ask for; argument 1 is the type.
[[nodiscard]] Result<Query> queryFor(const Call &call, const Session &session);
/// "FIELD=VALUE" arguments from `first` on; an argument without = is an error.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> assignments(const Call &call, int first);
/// @}

/// \name The verbs, by file
/// @{
int runNew(const Call &call);
int runInfo(const Call &call);
int runCheck(const Call &call);
int runTypes(const Call &call);
int runFields(const Call &call);
int runList(const Call &call);
int runGet(const Call &call);
int runHistory(const Call &call);
int runAdd(const Call &call);
int runSet(const Call &call);
int runWithdraw(const Call &call);
int runRestore(const Call &call);
int runMove(const Call &call);
int runWork(const Call &call);
int runTriage(const Call &call);
int runImports(const Call &call);
int runImport(const Call &call);
int runExport(const Call &call);
int runAudit(const Call &call);
int runProgramme(const Call &call);
int runReports(const Call &call);
int runReport(const Call &call);
int runMeasure(const Call &call);
int runShots(const Call &call);
/// @}

} // namespace candour
