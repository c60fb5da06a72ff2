#pragma once

#include "ask/ask.h"

#include <QStringList>

#include <deque>

namespace candour::test {

/// \brief Answers questions as the test laid down, in order for each kind, and keeps what was asked.
///
/// A question without a prepared answer warns (which fails a test under failOnWarning) and is turned away.
class ScriptedAsk final : public Ask
{
public:
    ScriptedAsk &willConfirm(bool yes);
    ScriptedAsk &willChoose(const QString &key);
    ScriptedAsk &willType(const QString &words);
    /// The next file or folder asked for, whether to open or to save.
    ScriptedAsk &willPick(const QString &path);
    /// The next question that takes words, a choice or a path is turned away.
    ScriptedAsk &willTurnAway();

    /// What was asked and told, as "kind: title or message", oldest first.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    /// The errors that were told.
    [[nodiscard]] const QList<Error> &told() const { return m_told; }
    /// Whether every prepared answer was used.
    [[nodiscard]] bool isSpent() const { return m_confirmations.empty() && m_answers.empty(); }

    [[nodiscard]] bool confirm(const QString &title, const QString &text, const QString &verb) override;
    [[nodiscard]] std::optional<QString> choose(const QString &title, const QString &text,
        const QList<Choice> &choices) override;
    [[nodiscard]] std::optional<QString> text(const TextQuestion &question) override;
    [[nodiscard]] std::optional<QString> chooseOpenFile(const QString &title, const QString &filter) override;
    [[nodiscard]] std::optional<QString> chooseSaveFile(const QString &title, const QString &suggestedName,
        const QString &filter) override;
    [[nodiscard]] std::optional<QString> chooseFolder(const QString &title) override;
    void tell(const Error &error) override;
    void tell(const QString &title, const QString &text) override;

private:
    enum class Kind { Any, Choice, Words, Path };
    struct Prepared
    {
        Kind kind;
        std::optional<QString> answer;
    };

    [[nodiscard]] std::optional<QString> next(Kind kind, const QString &question);

    std::deque<bool> m_confirmations;
    std::deque<Prepared> m_answers;
    QStringList m_asked;
    QList<Error> m_told;
};

} // namespace candour::test
