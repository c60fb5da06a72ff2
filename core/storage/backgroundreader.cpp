#include "storage/backgroundreader.h"

#include "storage/register.h"

#include <mutex>

namespace candour {

/// What the two threads share of one question.
struct Question::Asked
{
    std::mutex mutex;               ///< for the two that follow
    bool isWanted = true;
    Register *lookedUpIn = nullptr; ///< while it is being looked up
    bool isAnswered = false;        ///< known to the asking thread only

    void withdraw()
    {
        const std::scoped_lock lock(mutex);
        isWanted = false;
        if (lookedUpIn)
            lookedUpIn->interrupt();
    }

    /// \return whether an answer is still wanted
    bool note(Register *reg)
    {
        const std::scoped_lock lock(mutex);
        lookedUpIn = isWanted ? reg : nullptr;
        return isWanted;
    }
};

Question::Question(std::shared_ptr<Asked> asked)
    : m_asked(std::move(asked))
{
}

Question::~Question()
{
    withdraw();
}

Question::Question(Question &&other) noexcept = default;

Question &Question::operator=(Question &&other) noexcept
{
    if (this != &other) {
        withdraw();
        m_asked = std::move(other.m_asked);
    }
    return *this;
}

void Question::withdraw()
{
    if (const auto asked = std::exchange(m_asked, nullptr))
        asked->withdraw();
}

bool Question::isOpen() const
{
    return m_asked && !m_asked->isAnswered;
}

/// Owns the second connection; made on the asking thread, used and deleted on the reader's.
class BackgroundReader::Worker final : public QObject
{
public:
    explicit Worker(const Register &reg)
        : m_path(reg.path()), m_desk {reg.catalogue(), reg.clock(), reg.device(), reg.actor()}
    {
    }

    /// \return whether there is an answer that somebody wants
    bool look(Question::Asked &asked, const Look &look)
    {
        if (!asked.note(nullptr))
            return false;
        const Result<Register *> reg = opened();
        if (!asked.note(reg ? *reg : nullptr))
            return false;
        look(reg);
        return asked.note(nullptr);
    }

private:
    Result<Register *> opened()
    {
        if (!m_register) {
            auto reg = Register::open(m_path, m_desk, Register::Mode::ReadOnly);
            if (!reg)
                return reg.error();
            m_register = std::move(*reg);
        }
        m_register->poll(); // what it remembers of imports may be old
        return m_register.get();
    }

    const QString m_path;
    const Register::Desk m_desk;
    std::unique_ptr<Register> m_register;
};

BackgroundReader::BackgroundReader(const Register &reg)
    : m_worker(new Worker(reg))
{
    m_thread.setObjectName(u"reader"_qs);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

BackgroundReader::~BackgroundReader()
{
    for (const auto &open : m_open) {
        if (const auto asked = open.lock())
            asked->withdraw();
    }
    m_thread.quit();
    m_thread.wait();
}

Question BackgroundReader::put(Look look, std::function<void()> deliver)
{
    std::erase_if(m_open, [](const auto &open) { return open.expired(); });
    auto asked = std::make_shared<Question::Asked>();
    m_open.push_back(asked);
    QMetaObject::invokeMethod(m_worker, [this, asked, look = std::move(look), deliver = std::move(deliver)] {
        if (!m_worker->look(*asked, look))
            return;
        QMetaObject::invokeMethod(this, [asked, deliver] {
            if (!asked->note(nullptr))
                return;
            asked->isAnswered = true;
            deliver();
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
    return Question(std::move(asked));
}

} // namespace candour
