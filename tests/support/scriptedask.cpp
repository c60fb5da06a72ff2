#include "support/scriptedask.h"

#include <QtGlobal>

#include <algorithm>

namespace candour::test {

ScriptedAsk &ScriptedAsk::willConfirm(bool yes)
{
    m_confirmations.push_back(yes);
    return *this;
}

ScriptedAsk &ScriptedAsk::willChoose(const QString &key)
{
    m_answers.push_back({Kind::Choice, key});
    return *this;
}

ScriptedAsk &ScriptedAsk::willType(const QString &words)
{
    m_answers.push_back({Kind::Words, words});
    return *this;
}

ScriptedAsk &ScriptedAsk::willPick(const QString &path)
{
    m_answers.push_back({Kind::Path, path});
    return *this;
}

ScriptedAsk &ScriptedAsk::willTurnAway()
{
    m_answers.push_back({Kind::Any, std::nullopt});
    return *this;
}

bool ScriptedAsk::confirm(const QString &title, const QString & /*text*/, const QString & /*verb*/)
{
    m_asked.append(QLatin1String("confirm: ") + title);
    if (m_confirmations.empty()) {
        qWarning("Asked without a prepared answer: %s", qPrintable(m_asked.last()));
        return false;
    }
    const bool yes = m_confirmations.front();
    m_confirmations.pop_front();
    return yes;
}

std::optional<QString> ScriptedAsk::choose(const QString &title, const QString & /*text*/, const QList<Choice> &choices)
{
    const std::optional<QString> key = next(Kind::Choice, QLatin1String("choose: ") + title);
    if (!key)
        return key;
    const bool offered = std::any_of(choices.begin(), choices.end(), [&](const Choice &c) { return c.key == *key; });
    if (!offered)
        qWarning("The choice %s is not offered by: %s", qPrintable(*key), qPrintable(title));
    return offered ? key : std::nullopt;
}

std::optional<QString> ScriptedAsk::text(const TextQuestion &question)
{
    return next(Kind::Words, QLatin1String("text: ") + question.title);
}

std::optional<QString> ScriptedAsk::chooseOpenFile(const QString &title, const QString & /*filter*/)
{
    return next(Kind::Path, QLatin1String("open: ") + title);
}

std::optional<QString> ScriptedAsk::chooseSaveFile(const QString &title, const QString & /*suggestedName*/,
    const QString & /*filter*/)
{
    return next(Kind::Path, QLatin1String("save: ") + title);
}

std::optional<QString> ScriptedAsk::chooseFolder(const QString &title)
{
    return next(Kind::Path, QLatin1String("folder: ") + title);
}

void ScriptedAsk::tell(const Error &error)
{
    m_asked.append(QLatin1String("tell: ") + error.message);
    m_told.append(error);
}

void ScriptedAsk::tell(const QString &title, const QString & /*text*/)
{
    m_asked.append(QLatin1String("tell: ") + title);
}

std::optional<QString> ScriptedAsk::next(Kind kind, const QString &question)
{
    m_asked.append(question);
    const bool fits = !m_answers.empty() && (m_answers.front().kind == kind || m_answers.front().kind == Kind::Any);
    if (!fits) {
        qWarning("Asked without a prepared answer: %s", qPrintable(question));
        return std::nullopt;
    }
    const std::optional<QString> answer = m_answers.front().answer;
    m_answers.pop_front();
    return answer;
}

} // namespace candour::test
