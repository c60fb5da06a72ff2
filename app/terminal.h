#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace candour {

/// What a run of the command line ends with.
enum ExitCode { Done = 0, Usage = 1, Failed = 2, Refused = 3 };

/// \brief Writes for people or, with --json, for programs: results on standard output, messages on standard error.
class Terminal
{
public:
    explicit Terminal(bool json) : m_json(json) { }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// One line for people; nothing with --json.
    void line(const QString &text) const;
    /// One document for programs; nothing without --json.
    void json(const QJsonValue &value) const;
    /// A remark on standard error, in either mode.
    void note(const QString &text) const;
    /// Says what went wrong and returns the exit status that goes with it.
    int fail(const Error &error) const;

private:
    bool m_json;
};

} // namespace candour
