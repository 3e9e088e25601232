import type { Migration } from '../database/migrate.ts';

/** The letters that stand for the figures 0 to 35. */
const figures = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Accounts that were imported under a domain in letters of its owner ("müller.de") stand under the one that browsers ask for
 * (`xn--mller-kva.de`, RFC 3492, 6.3). Where the team has both, the one that was written last stays. */
export const hostNames: Migration = {
  name: '0012-host-names',
  statements: [
    'set local role icp_lens_keeper',
    `do $$
     declare
       account record; label text; host text; points int[]; point int;
       basic int; done int; lowest int; following int; delta int; bias int; place int; threshold int; rest int;
     begin
       for account in select team_id, domain, changed_at from accounts where octet_length(domain) > char_length(domain) loop
         host := '';
         foreach label in array string_to_array(account.domain, '.') loop
           if host <> '' then host := host || '.'; end if;
           if octet_length(label) = char_length(label) then host := host || label; continue; end if;
           points := array(select ascii(one) from unnest(string_to_array(label, null)) with ordinality as l(one, n) order by n);
           label := (select coalesce(string_agg(chr(p), '' order by n), '') from unnest(points) with ordinality as l(p, n) where p < 128);
           basic := length(label); done := basic; lowest := 128; delta := 0; bias := 72;
           if basic > 0 then label := label || '-'; end if;
           while done < cardinality(points) loop
             following := (select min(p) from unnest(points) as p where p >= lowest);
             delta := delta + (following - lowest) * (done + 1);
             lowest := following;
             foreach point in array points loop
               if point < lowest then delta := delta + 1; end if;
               if point = lowest then
                 rest := delta; place := 36;
                 loop
                   threshold := greatest(1, least(26, place - bias));
                   exit when rest < threshold;
                   label := label || substr('${figures}', 1 + threshold + (rest - threshold) % (36 - threshold), 1);
                   rest := (rest - threshold) / (36 - threshold);
                   place := place + 36;
                 end loop;
                 label := label || substr('${figures}', 1 + rest, 1);
                 delta := case when done = basic then delta / 700 else delta / 2 end;
                 delta := delta + delta / (done + 1);
                 place := 0;
                 while delta > 455 loop delta := delta / 35; place := place + 36; end loop;
                 bias := place + 36 * delta / (delta + 38);
                 delta := 0; done := done + 1;
               end if;
             end loop;
             delta := delta + 1; lowest := lowest + 1;
           end loop;
           host := host || 'xn--' || label;
         end loop;
         delete from accounts where team_id = account.team_id and domain = host and changed_at < account.changed_at;
         update accounts set domain = host, domain_hash = encode(sha256(convert_to(host, 'UTF8')), 'hex')
           where team_id = account.team_id and domain = account.domain
             and not exists (select from accounts a where a.team_id = account.team_id and a.domain = host);
         delete from accounts where team_id = account.team_id and domain = account.domain;
       end loop;
     end $$`,
    'reset role',
  ],
};
