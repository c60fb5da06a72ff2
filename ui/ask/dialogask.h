#pragma once

#include "ask/ask.h"

class QWidget;

namespace candour {

/// \brief Asks with dialogs over a window. Owned by that window; main thread only.
class DialogAsk final : public Ask
{
public:
    explicit DialogAsk(QWidget &window);

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
    QWidget &m_window;
};

} // namespace candour
