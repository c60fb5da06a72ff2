// Writes to a register without end and says what was committed, until it is killed: the other half of tst_crash.
//
// crashwriter FILE steps | import

#include "base/clock.h"
#include "records/catalogue.h"
#include "records/experience/feedback.h"
#include "records/shared/action.h"
#include "storage/batchwriter.h"
#include "storage/register.h"

#include <QCoreApplication>

#include <cstdio>

using namespace candour;

namespace {

void say(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

/// Three actions that share a title: all of them or none may be found later.
bool writeSteps(Register &reg)
{
    for (int number = 1;; ++number) {
        const QString title = QStringLiteral("%1 %2").arg(QCoreApplication::applicationPid()).arg(number);
        ChangeSet set;
        set.summary = QStringLiteral("Add");
        for (int i = 0; i < 3; ++i) {
            Action action;
            action.id = reg.newId();
            action.title = title;
            append(set, created({}, untyped(action)));
        }
        if (!reg.apply(set))
            return false;
        say(number);
    }
}

bool writeImports(Register &reg)
{
    const auto fill = [](BatchWriter &writer, ImportBatch &) -> Status {
        auto rows = writer.rows(u"comment");
        if (!rows)
            return rows.error();
        for (int i = 0; i < 500; ++i) {
            (*rows)->setText(Comment::schema().indexOf(u"text"), "Words that somebody wrote about the ward");
            if (const auto added = (*rows)->add(); !added)
                return added.error();
        }
        return {};
    };
    for (int number = 1;; ++number) {
        ImportBatch batch;
        batch.kind = QStringLiteral("feedback");
        batch.fileName = QStringLiteral("%1 %2").arg(QCoreApplication::applicationPid()).arg(number);
        // Alternating, so that the rebuilding of indexes is interrupted as well.
        if (!reg.importBatch(batch, number % 2 == 0 ? 1'000'000 : 500, [] { return true; }, fill))
            return false;
        say(number);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const SystemClock clock;
    const Catalogue catalogue = allRecordTypes();
    const auto opened = Register::open(app.arguments().value(1), {catalogue, clock, QStringLiteral("crash-desk"), {QStringLiteral("Tester"), {}}});
    if (!opened)
        return 2;
    say(0);
    return (app.arguments().value(2) == QStringLiteral("import") ? writeImports(**opened) : writeSteps(**opened)) ? 0 : 1;
}
