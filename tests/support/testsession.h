#pragma once

#include "services/shared/session.h"
#include "support/testregister.h"

#include <QDate>
#include <QTemporaryDir>

#include <memory>

namespace candour::test {

/// \brief A new register with the reference lists that ship, and the services over it, on 23 November 2026.
class TestSession
{
public:
    TestSession();
    ~TestSession();

    Session *operator->() const { return m_session.get(); }
    Session &operator*() const { return *m_session; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("register.candour")); }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

    /// A record made from texts as the command line takes them, stored. The test fails where it cannot be.
    RecordData add(const QString &type, const QList<std::pair<QString, QString>> &texts);
    /// The record after setting fields from texts.
    RecordData set(const RecordData &record, const QList<std::pair<QString, QString>> &texts);
    [[nodiscard]] RecordData stored(const RecordData &record) const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock {QDate(2026, 11, 23)};
    Catalogue m_catalogue;
    std::unique_ptr<Session> m_session;
};

} // namespace candour::test
