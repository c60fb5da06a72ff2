#pragma once

#include "base/clock.h"
#include "records/experience/feedback.h"
#include "records/safe/incident.h"
#include "records/safe/learningresponse.h"
#include "records/shared/action.h"
#include "records/shared/theme.h"
#include "storage/register.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace candour::test {

/// \name Records that can be saved, each with its required fields filled
/// Fictional; give them ids with TestRegister::add().
/// @{
[[nodiscard]] Incident anIncident(const QString &title = QStringLiteral("Insulin given twice"));
[[nodiscard]] AffectedPerson anAffectedPerson(Id<Incident> incident, const QString &pseudonym = QStringLiteral("Patient A"));
[[nodiscard]] LearningResponse aLearningResponse(const QString &title = QStringLiteral("After action review of an insulin error"));
[[nodiscard]] Action anAction(const QString &title = QStringLiteral("Keep insulin pens in single-patient bags"));
[[nodiscard]] SharedTheme aTheme(const QString &name = QStringLiteral("Medicines"));
[[nodiscard]] OrganisationUnit aWard(const QString &name = QStringLiteral("Larch Ward"));
[[nodiscard]] ImportBatch anImport(const QString &fileName = QStringLiteral("november.csv"));
/// @}

/// \brief A new register in a folder of its own on 23 November 2026, gone with this object.
class TestRegister
{
public:
    TestRegister();
    ~TestRegister();

    [[nodiscard]] Register &operator*() const { return *m_register; }
    Register *operator->() const { return m_register.get(); }
    [[nodiscard]] QString path() const { return m_path; }
    /// A path in the same folder.
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    /// The desk "test-desk" with the actor Tester, Administrator; waits a tenth of a second for locks.
    [[nodiscard]] Register::Desk desk(const QString &device = QStringLiteral("test-desk")) const;

    /// The same file a second time, as another window opens it.
    [[nodiscard]] std::unique_ptr<Register> secondWindow(const QString &device = QStringLiteral("test-desk")) const;
    void close() { m_register.reset(); }
    /// Opens the file again; the error of a file that cannot be opened.
    Status reopen(Register::Mode mode = Register::Mode::ReadWrite);

    /// Stores a new record and gives it back as stored, with id, version and reference.
    template <typename T>
    T add(T record)
    {
        record.id = m_register->newId();
        apply(created(QStringLiteral("Add"), untyped(record)));
        return stored(record);
    }
    /// Stores what differs from the record in the file.
    template <typename T>
    T save(const T &before, const T &after)
    {
        apply(edited(QStringLiteral("Edit"), untyped(before), untyped(after)));
        return stored(before);
    }
    template <typename T>
    [[nodiscard]] T stored(const T &record) const
    {
        const auto found = m_register->find(Id<T>(record.id));
        return found ? *found : T();
    }
    /// Applies a step that must work.
    ChangeSet apply(const ChangeSet &set);

private:
    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock;
    Catalogue m_catalogue;
    std::unique_ptr<Register> m_register;
};

} // namespace candour::test
