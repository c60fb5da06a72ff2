#pragma once

#include "base/result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace candour {

class Register;

/// \brief A question that somebody waits for. When it goes, is withdrawn or gives way to another question, nobody does:
/// one that waits is dropped, one that is being looked up ends early, and no answer comes.
///
/// Lives with whoever asked.
class Question
{
public:
    struct Asked;

    Question() = default;
    explicit Question(std::shared_ptr<Asked> asked);
    ~Question();
    Question(Question &&other) noexcept;
    Question &operator=(Question &&other) noexcept;

    void withdraw();
    /// Asked, and not answered yet.
    [[nodiscard]] bool isOpen() const;

private:
    std::shared_ptr<Asked> m_asked;
};

/// \brief Answers what takes long to look up, such as counts over a million rows, while the window stays usable.
///
/// Made by Register::background() and gone with that register. With the first question it opens the same file a second
/// time, for reading only, on a thread of its own. Questions are answered in the order in which they were asked.
class BackgroundReader final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundReader(const Register &reg);
    /// Ends what is being looked up and waits for its end; whatever was asked stays without an answer.
    ~BackgroundReader() override;

    /// \param look runs on the reader's thread; what it captures must be values
    /// \param receive gets the answer on this thread
    template <typename R>
    [[nodiscard]] Question ask(std::function<Result<R>(Register &)> look, std::function<void(const Result<R> &)> receive)
    {
        auto answer = std::make_shared<std::optional<Result<R>>>();
        return put([answer, look = std::move(look)](const Result<Register *> &reg) { answer->emplace(reg ? look(**reg) : Result<R>(reg.error())); },
            [answer, receive = std::move(receive)] { receive(**answer); });
    }

private:
    class Worker;
    using Look = std::function<void(const Result<Register *> &)>;

    Question put(Look look, std::function<void()> deliver);

    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on the thread, which deletes it
    std::vector<std::weak_ptr<Question::Asked>> m_open;
};

} // namespace candour
