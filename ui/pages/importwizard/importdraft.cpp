#include "pages/importwizard/importdraft.h"

#include "services/shared/session.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr int rowsOfPreview = 20;

/// A session and the importer that borrows it.
struct Opened
{
    std::unique_ptr<Session> session;
    Importer importer;
};

Result<std::shared_ptr<Opened>> openFile(const ImportDraft &draft, const QString &registerPath, const Register::Desk &desk, Register::Mode mode)
{
    auto reg = Register::open(registerPath, desk, mode);
    if (!reg)
        return reg.error();
    auto session = std::make_unique<Session>(std::move(*reg));
    auto importer = Importer::open(draft.path, draft.kind.key, session->reg(), session->reference(), draft.sheet);
    if (!importer)
        return importer.error();
    return std::make_shared<Opened>(Opened {std::move(session), std::move(*importer)});
}

Importer::Progress tellTo(TaskControl &control, const QString &what)
{
    return [&control, what](qint64 done, qint64 total) { control.tell({what, done, total}); };
}

} // namespace

Result<LookedAtFile> lookAtFile(const ImportDraft &draft, const QString &registerPath, const Register::Desk &desk)
{
    const auto opened = openFile(draft, registerPath, desk, Register::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    const Importer &importer = (*opened)->importer;
    const auto rows = importer.file().preview(rowsOfPreview);
    if (!rows)
        return rows.error();
    const auto proposal = importer.propose();
    if (!proposal)
        return proposal.error();
    return LookedAtFile {importer.file().shape(), importer.file().estimateRows(), *rows, *proposal};
}

Result<ImportCheck> checkFile(const ImportDraft &draft, const QString &registerPath, const Register::Desk &desk, TaskControl &control)
{
    const auto opened = openFile(draft, registerPath, desk, Register::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    return (*opened)->importer.check(draft.mapping, tellTo(control, QCoreApplication::translate("ImportWizard", "Checking the file")),
        [&control] { return control.isCancelled(); });
}

Result<ImportOutcome> importFile(const ImportDraft &draft, const QString &registerPath, const Register::Desk &desk, TaskControl &control)
{
    const auto opened = openFile(draft, registerPath, desk, Register::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    return (*opened)->importer.run(draft.mapping, tellTo(control, QCoreApplication::translate("ImportWizard", "Importing the file")),
        [&control] { return control.isCancelled(); });
}

} // namespace candour
