#include "measures/friendsandfamily.h"

namespace candour {

FriendsAndFamily &FriendsAndFamily::operator+=(const FriendsAndFamily &other)
{
    veryGood += other.veryGood;
    good += other.good;
    neither += other.neither;
    poor += other.poor;
    veryPoor += other.veryPoor;
    dontKnow += other.dontKnow;
    unanswered += other.unanswered;
    return *this;
}

} // namespace candour
