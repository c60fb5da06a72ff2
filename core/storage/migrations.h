#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace candour {

class Connection;

/// One numbered step of the file format. Never edited once released.
struct Migration
{
    int number = 0;
    QString name;
    QString sql;
};

/// \brief Brings a file to the format of this program, one numbered step after the other.
class Migrations
{
public:
    /// Marks a file as a register: "CAND" in the application id of the SQLite header.
    static constexpr int applicationId = 0x43414E44;

    /// The steps that ship with the program, from :/candour/migrations.
    [[nodiscard]] static Migrations shipped();
    explicit Migrations(QList<Migration> steps);

    /// The format that this program writes.
    [[nodiscard]] int newest() const;

    /// \brief Reads the header of a file without opening it as a database, so that a foreign file is never touched.
    /// \return the number of its format, 1 or more
    /// Errors, each one sentence: no such file, a folder, no permission, empty, not a database, another program's
    /// database, or made by a newer Candour.
    [[nodiscard]] Result<int> inspect(const QString &path) const;

    /// \brief The same steps for a file that has none of them: columns that a later step adds stand in their table from the
    /// beginning. SQLite reads all tables again for each column that is added, which makes a new file ten times slower.
    [[nodiscard]] Migrations forNewFile() const;

    /// Runs the steps that the file lacks, each in a transaction. Refuses a file of a newer format.
    [[nodiscard]] Status bringUp(Connection &connection) const;

    /// Copies the file beside itself before it is brought up.
    /// \return path of the copy, such as "northvale.before-format-2.candour"
    [[nodiscard]] static Result<QString> backUp(const QString &path, int format, int newest);

private:
    [[nodiscard]] Status checkNotNewer(int format, const QString &fileName) const;

    QList<Migration> m_steps;
};

} // namespace candour
